import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../scoring/index.ts';
import { htmlPage } from '../../../../src/pages/html/document.tsx';
import { markdownText } from '../../../../src/pages/markdown/document.ts';
import { inJson } from '../../../../src/pages/report/contents.ts';
import { contentsFor } from '../../../../src/pages/report/contents-for.ts';
import { documentOf } from '../../../../src/pages/report/document.ts';
import type { Reader } from '../../../../src/pages/report/readers.ts';
import { seenBy } from '../../../../src/pages/report/seen-by.ts';
import { answersOf, shipped } from '../../../shipped-bank.ts';
import { deedOf, savedAt } from './report-of.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const LOGGED = { bank: shipped.bank.id, loggedAt: '2026-11-10T09:00:00.000Z' };
const DEEDS = [
  deedOf({ ...LOGGED, text: 'Heard five users', area: 'customer-contact', hours: 2 }),
  deedOf({ ...LOGGED, text: 'Applied ELSEWHERE', action: 'option-1.apply' }),
  deedOf({ ...LOGGED, text: 'A page for ELSEWHERE', area: 'search' }),
  deedOf({ ...LOGGED, text: 'Fixed the day to look ELSEWHERE', action: 'option-2.set-a-date' }),
  deedOf({ ...LOGGED, text: 'Something ELSEWHERE' }),
];

function written(reader: Reader, answers: Answers, name?: string) {
  const last = savedAt(shipped.bank, answers, '2026-11-01T09:00:00.000Z');
  const { bank, assessments, evidence } = seenBy(reader, {
    bank: shipped.bank,
    assessments: [last],
    evidence: DEEDS,
  })!;
  const contents = contentsFor(bank, assessments[0]!, assessments, evidence, {
    reader,
    ...(name === undefined ? {} : { name }),
    withProof: true,
    now: NOW,
  });
  const document = documentOf(bank, contents);
  return {
    contents,
    document,
    texts: [JSON.stringify(inJson(contents)), htmlPage(document), markdownText(document)],
  };
}

/** Every reference person who has somebody to report to. */
const EMPLOYED = shipped.personas
  .filter(({ answers }) =>
    ['employed', 'client', 'leave', 'side-job'].includes(`${answers['background.situation']}`),
  )
  .map(({ id }) => id);

const LEAVING = /option[- ]?(#\W*)?1|outside|elsewhere|hirer|another way in|look again|leave the/i;

describe('a report for a manager', () => {
  test.each(EMPLOYED)('about %s says nothing of leaving, in no format', (id) => {
    expect(EMPLOYED.length).toBeGreaterThan(10);
    for (const text of written('manager', answersOf(id)).texts)
      expect(text.match(LEAVING)?.[0]).toBeUndefined();
  });

  test('is held against words that one for a mentor is full of', () => {
    for (const text of written('mentor', answersOf('developer-no-contact')).texts)
      expect(text).toMatch(LEAVING);
  });

  test('has the deeds inside, what is asked for, and no answer about the place', () => {
    const { contents, document, texts } = written('manager', answersOf('developer-middling-proof'), 'Ada');
    expect(contents.portfolio.flatMap(({ deeds }) => deeds.map(({ text }) => text))).toEqual([
      'Heard five users',
    ]);
    expect(contents.portfolio.find(({ id }) => id === 'employer')).toBeUndefined();
    expect(document.verdict).toBe('Ada would like to become a product manager here.');
    const [asks] = document.callouts;
    expect(asks).toMatchObject({ id: 'asks', title: 'What I ask you for' });
    expect(asks!.items.at(-1)!.says).toMatch(/^Your word for what you saw/);
    expect(Object.keys(JSON.parse(texts[0]!))).toEqual([
      'schema',
      'writtenAt',
      'reader',
      'name',
      'withProof',
      'asks',
      'plan',
      'portfolio',
    ]);
  });
});

test('a mentor is asked for what a mentor can give to what is left of the plan', () => {
  const { contents, document } = written('mentor', answersOf('developer-no-contact'));
  const mine = shipped.bank.areas.flatMap(({ actions }) => actions);
  const [first] = contents.asks;
  expect(mine.find(({ asks }) => asks?.mentor === first!.says)!.title).toBe(first!.for);
  expect(document.callouts.map(({ id }) => id)).toEqual(['asks', 'next-step']);
});

test('in a report for oneself nobody is asked, and the next step stands first', () => {
  const { contents, document } = written('me', answersOf('developer-no-contact'));
  expect(contents.asks).toEqual([]);
  const [next, ...others] = document.callouts;
  expect([next!.title, others]).toEqual(['This week', []]);
  expect(next!.items[0]!.says).toBe(contents.next[0]!.title);
});

test.each(['me', 'mentor'] as const)(
  'for %s the plan and the portfolio come before what is reckoned',
  (reader) => {
    const sections = written(reader, answersOf('developer-no-contact')).document.sections.map(({ id }) => id);
    expect(sections.slice(0, 3)).toEqual(['plan', 'portfolio', 'ways-in']);
  },
);
