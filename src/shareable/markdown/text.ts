import type { Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { displayWidth } from '../../terminal/wrap.ts';
import type { Document } from '../document/document.ts';
import { blockNodes } from './blocks.ts';
import { heading, list, paragraph, strong, text } from './nodes.ts';

/** The same as the page, as Markdown with tables (GitHub's flavour). The library escapes every text in it. */
export function markdownText(document: Document): string {
  const { title, about, verdict, says, figures, sections, colophon } = document;
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      paragraph(strong(verdict)),
      ...says.map((sentence) => paragraph(text(sentence))),
      list(figures.map(({ value, meaning }) => [paragraph(strong(value), text(` ${meaning}`))])),
      ...about.map((sentence) => paragraph(text(sentence))),
      ...sections.flatMap((section): readonly RootContent[] => [
        heading(2, section.title),
        ...section.blocks.flatMap(blockNodes),
      ]),
      { type: 'thematicBreak' },
      paragraph(text(colophon)),
    ],
  };
  return toMarkdown(root as Nodes, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}
