import { expect, test } from 'vitest';
import { assess } from '../../../../scoring/index.ts';
import { htmlPage } from '../../../../src/pages/html/document.tsx';
import { markdownText } from '../../../../src/pages/markdown/document.ts';
import { contentsFor } from '../../../../src/pages/report/contents-for.ts';
import { documentOf } from '../../../../src/pages/report/document.ts';
import { ANSWERS, bankSaying, deedOf, savedAt } from './report-of.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const bank = bankSaying('words');
const answers = { ...ANSWERS, 'contact.level': { answer: '1', proof: 'SECRET-NOTE 7' } };
const saved = savedAt(bank, answers, '2026-11-01T09:00:00.000Z');
const deeds = [
  deedOf({ area: 'contact', date: '2026-10-01', text: 'Earlier', witness: 'SECRET-NAME' }),
  deedOf({
    area: 'contact',
    date: '2026-10-30',
    text: 'Later',
    link: 'https://example.org/SECRET-LINK',
    hours: 2,
  }),
  deedOf({ area: 'gone', text: 'Of an area that the bank has no more' }),
  deedOf({ action: 'inside.ask', text: 'Of a route' }),
];

function contents(withProof: boolean, evidence = deeds) {
  return contentsFor(bank, saved, [saved], evidence, { withProof, now: NOW });
}

function everyFormat(withProof: boolean): readonly string[] {
  const one = contents(withProof);
  const document = documentOf(bank, one);
  return [JSON.stringify(one), htmlPage(document), markdownText(document)];
}

test('names, links and notes are in no format unless asked for, and in every one then', () => {
  for (const text of everyFormat(false)) expect(text).not.toContain('SECRET');
  for (const text of everyFormat(true))
    expect(text.match(/SECRET-\w+/g)?.toSorted()).toEqual(
      expect.arrayContaining(['SECRET-LINK', 'SECRET-NAME', 'SECRET-NOTE']),
    );
});

test('every format says which of the two it is', () => {
  const says = (withProof: boolean) =>
    everyFormat(withProof).map(
      (text) => /With witnesses, links and notes|Witnesses, links and notes are left out/.exec(text)?.[0],
    );
  expect(says(false)).toEqual([
    undefined,
    'Witnesses, links and notes are left out',
    'Witnesses, links and notes are left out',
  ]);
  expect(says(true)).toEqual([
    undefined,
    'With witnesses, links and notes',
    'With witnesses, links and notes',
  ]);
  expect([contents(false).withProof, contents(true).withProof]).toEqual([false, true]);
});

test('answers whose proofs are kept back count the same when they are read again', () => {
  const again = assess(bank, contents(false).assessment.answers);
  expect(again.areas).toEqual(assess(bank, answers).areas);
});

test('deeds stand by area, then by route, then what belongs to none; the latest first', () => {
  const { portfolio } = contents(true);
  expect(portfolio.map(({ id, deeds: some }) => [id, some.map(({ text }) => text)])).toEqual([
    ['contact', ['Later', 'Earlier']],
    ['inside', ['Of a route']],
    [undefined, ['Of an area that the bank has no more']],
  ]);
  expect(portfolio[0]!.proven).toEqual([{ question: 'contact.level', answer: '1', proof: 'SECRET-NOTE 7' }]);
});

test('what is kept back is said to be there', () => {
  const [later, earlier] = contents(false).portfolio[0]!.deeds;
  expect([later!.withheld, earlier!.withheld]).toEqual([['link'], ['witness']]);
  const text = markdownText(documentOf(bank, contents(false)));
  expect(text).toContain('Later (30 October 2026; 2 hours; there is a link to it)');
  expect(text).toContain('Earlier (1 October 2026; somebody can confirm it)');
});

test('a deed logged since the assessment ticks off its action', () => {
  const logged = deedOf({ area: 'writing', action: 'writing.page', loggedAt: '2026-11-10T09:00:00.000Z' });
  const done = (evidence: typeof deeds) =>
    Object.fromEntries(contents(false, evidence).plan.plan.actions.map(({ id, done }) => [id, done]));
  expect(done([])['writing.page']).toBe(false);
  expect(done([logged])['writing.page']).toBe(true);
  const document = documentOf(bank, contents(false, [logged]));
  // Planned for an hour; how many it took was not logged.
  expect(markdownText(document)).toContain('- [x] **words** (Done)\n');
  const took = deedOf({ ...logged, hours: 3.5 });
  expect(markdownText(documentOf(bank, contents(false, [took])))).toContain(
    '- [x] **words** (Done, 3.5 hours)\n',
  );
});

test('a note on an answer that needs no proof is no achievement', () => {
  const noted = { ...ANSWERS, 'contact.level': { answer: '0.4', proof: 'I know one of them well' } };
  const last = savedAt(bank, noted, '2026-11-01T09:00:00.000Z');
  const { portfolio } = contentsFor(bank, last, [last], [], { withProof: true, now: NOW });
  expect(portfolio).toEqual([]);
});

test('deeds with names in their own words are not said to be without names', () => {
  const text = markdownText(documentOf(bank, contents(false)));
  expect(text).toContain('Deeds stand as they were logged, with whatever names are in their words.');
  expect(markdownText(documentOf(bank, contents(false, [])))).not.toContain('whatever names');
});
