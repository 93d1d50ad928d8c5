import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { heading, link, list, paragraph, strong, text } from '../../../../src/pages/markdown/nodes.ts';
import { markdownFrom } from '../../../../src/pages/markdown/text.ts';
import { randomCases } from '../../../at-length.ts';
import { readMarkdown } from './markdown-reader.ts';

const inOneLine = (said: string) => said.replace(/\s+/gu, ' ').trim();

/** Signs of Markdown, what makes addresses and entities, and a few letters, in any order. */
const signs = fc
  .array(
    fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~&:@=$^"\'/;1 \n\tax'.split(''),
      ...['www.', 'https://', '&amp;', '&#35;', 'a@b.c', '```', '---', '1. ', '<!--', '  ', '<b>', '[x] '],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}x`);

/** A text in every place that there is for one. */
function everywhere(said: string): readonly RootContent[] {
  const cell = { type: 'tableCell' as const, children: [text(said)] };
  const row = { type: 'tableRow' as const, children: [cell, cell] };
  return [
    heading(2, said),
    paragraph(text(said)),
    paragraph(strong(said), text(` (${said})`)),
    list([[paragraph(text(said))], [paragraph(text(said)), list([[paragraph(text(said))]])]]),
    { type: 'table', align: ['left', 'right'], children: [row, row] },
    list([[paragraph(text(said))]], [true]),
  ];
}

const NOTHING = readMarkdown(markdownFrom(everywhere('nothing')));

test('a text of signs is read as the text that it is, wherever it stands', () => {
  fc.assert(
    fc.property(signs, fc.constantFrom('', '#', '-', '1. ', '> ', '=', '+ '), (said, start) => {
      const begun = start + said;
      const read = readMarkdown(markdownFrom(everywhere(begun)));
      expect(read.kinds).toEqual(NOTHING.kinds);
      const texts = read.texts.map(inOneLine);
      expect(texts.filter((one) => one === inOneLine(begun))).toHaveLength(9);
    }),
    randomCases(300),
  );
});

test('is written as people write it', () => {
  expect(
    markdownFrom([
      heading(1, 'A title'),
      paragraph(strong('Sit in'), text(' (week 1)'), text(': a_b, see '), link('https://example.org/a?b=c')),
      list([[paragraph(text('one')), list([[paragraph(text('1. inner'))]])]]),
      list([[paragraph(text('done'))], [paragraph(text('open'))]], [true, false]),
      {
        type: 'table',
        align: ['left', 'right'],
        children: [
          ['What', 'h'],
          ['世界 | b', '10'],
        ].map((cells) => ({
          type: 'tableRow',
          children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })),
        })),
      },
      { type: 'thematicBreak' },
    ]),
  ).toBe(`# A title

**Sit in** (week 1): a\\_b, see <https://example.org/a?b=c>

- one
  - 1\\. inner

* [x] done
* [ ] open

| What      |   h |
| :-------- | --: |
| 世界 \\| b |  10 |

---
`);
});
