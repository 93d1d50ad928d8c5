import type { Bank } from '../../../scoring/index.ts';
import type { ToldStory } from '../../../scoring/stories/index.ts';

/** What the page asks and tells: it lies in the page as text, beside the program. */
export type Content = { readonly bank: Bank; readonly stories: readonly ToldStory[] };

export const CONTENT_ID = 'content';

export function contentIn(document: Document): Content {
  return JSON.parse(document.getElementById(CONTENT_ID)!.textContent!);
}

/** JSON that ends no script and begins no comment, whatever texts are in it. */
export function contentText(content: Content): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}
