import { expect, test } from 'vitest';
import { documentOf } from '../../../../src/pages/report/document.ts';
import { peopleLines } from '../../../../src/printout/result/people.ts';
import { bankSaying, contentsSaying } from './report-of.ts';

const same = (text: string) => text;
const page = {
  width: 80,
  plain: true,
  palette: { title: same, accent: same, good: same, warning: same, muted: same },
};
const clerk = {
  id: 'clerk',
  story: 'A clerk who listened to callers.',
  outcome: 'Moved inside within a month.',
  source: 'https://example.org/clerk',
  distance: 12.6,
};

test('a terminal says who it was, what happened, how near, and where it is told', () => {
  expect(peopleLines(page, [clerk])).toEqual([
    '',
    'People like you',
    '  - A clerk who listened to callers.',
    '    What happened: Moved inside within a month.',
    '    In each area about 13 points of 100 from you, on average. Told in:',
    '    https://example.org/clerk',
    '  Such stories are told mostly by those who got through; of the others little is',
    '  heard.',
  ]);
});

test('an address is never broken, however long it is', () => {
  const source = `https://example.org/${'long-'.repeat(30)}end`;
  expect(peopleLines(page, [{ ...clerk, source }])).toContain(`    ${source}`);
});

test('without a story nothing is said, in a terminal or in a report', () => {
  expect(peopleLines(page, [])).toEqual([]);
  const { peopleLike: _, ...contents } = contentsSaying('text');
  const { sections } = documentOf(bankSaying('text'), contents);
  expect(sections.map(({ id }) => id)).not.toContain('people-like-you');
});

test('a report has a part of its own for them', () => {
  const contents = { ...contentsSaying('text'), peopleLike: [clerk] };
  const { sections } = documentOf(bankSaying('text'), contents);
  expect(sections.find(({ id }) => id === 'people-like-you')).toEqual({
    id: 'people-like-you',
    title: 'People like you',
    blocks: [
      { kind: 'paragraph', text: 'A clerk who listened to callers.' },
      {
        kind: 'list',
        items: [
          'What happened: Moved inside within a month.',
          'In each area about 13 points of 100 from you, on average.',
          'Told in: https://example.org/clerk',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Such stories are told mostly by those who got through; of the others little is heard.',
      },
    ],
  });
});
