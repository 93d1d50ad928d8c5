import type { RootContent } from 'mdast';
import type { Document } from '../document/document.ts';
import { blockNodes } from './blocks.ts';
import { heading, list, paragraph, strong, text } from './nodes.ts';
import { markdownFrom } from './text.ts';

/** The same as the page, as Markdown. */
export function markdownText(document: Document): string {
  const { title, about, verdict, says, callouts, figures, sections, colophon } = document;
  return markdownFrom([
    heading(1, title),
    paragraph(strong(verdict)),
    ...says.map((sentence) => paragraph(text(sentence))),
    ...callouts.flatMap(({ title: heads, items }): readonly RootContent[] => [
      heading(2, heads),
      list(
        items.map(({ says: said, detail }) => [
          paragraph(text(detail === undefined ? said : `${said}. ${detail}`)),
        ]),
      ),
    ]),
    list(figures.map(({ value, meaning }) => [paragraph(strong(value), text(` ${meaning}`))])),
    ...about.map((sentence) => paragraph(text(sentence))),
    ...sections.flatMap((section): readonly RootContent[] => [
      heading(2, section.title),
      ...section.blocks.flatMap(blockNodes),
    ]),
    { type: 'thematicBreak' },
    paragraph(text(colophon)),
  ]);
}
