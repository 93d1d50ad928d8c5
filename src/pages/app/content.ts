import type { Bank } from '../../../scoring/index.ts';
import type { ToldStory } from '../../../scoring/stories/index.ts';

/** What the page asks and tells: it lies in the page as text, beside the program. */
export type Content = { readonly bank: Bank; readonly stories: readonly ToldStory[] };

export const CONTENT_ID = 'content';

/** The stories column by column, which takes a sixth less room once compressed; their ids are shown nowhere. */
type Columns = {
  readonly story: readonly string[];
  readonly outcome: readonly string[];
  readonly source: readonly string[];
  readonly situation: readonly (string | null)[];
  /** Scores in the order of the bank's areas. */
  readonly areas: readonly (readonly (number | null)[])[];
};

/** JSON that ends no script and begins no comment, whatever texts are in it. */
export function contentText({ bank, stories }: Content): string {
  const columns: Columns = {
    story: stories.map(({ story }) => story),
    outcome: stories.map(({ outcome }) => outcome),
    source: stories.map(({ source }) => source),
    situation: stories.map(({ start }) => start.situation),
    areas: stories.map(({ start }) => bank.areas.map(({ id }) => start.areas[id] ?? null)),
  };
  return JSON.stringify({ bank, columns }).replaceAll('<', '\\u003c');
}

export function contentIn(text: string): Content {
  const { bank, columns } = JSON.parse(text) as { readonly bank: Bank; readonly columns: Columns };
  const stories = columns.story.map((story, place) => ({
    id: `${place}`,
    story,
    outcome: columns.outcome[place]!,
    source: columns.source[place]!,
    start: {
      situation: columns.situation[place]!,
      areas: Object.fromEntries(bank.areas.map(({ id }, area) => [id, columns.areas[place]![area]!])),
    },
  }));
  return { bank, stories };
}
