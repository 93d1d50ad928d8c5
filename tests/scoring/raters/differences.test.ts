import { expect, test } from 'vitest';
import { differences } from '../../../scoring/raters/index.ts';
import { actionOf, areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.work', ['office', 'field'])] }),
    areaOf('a', {
      questions: [
        questionOf('a.level', ['0', '0.5', '1'], { weight: 2 }),
        questionOf('a.often', ['0', '0.5', '1'], { when: [{ question: 'a.level', accepts: ['0.5', '1'] }] }),
      ],
      actions: [
        actionOf('a.do', { 'a.level': '1' }, { proof: 'The notes' }),
        actionOf('a.other', { 'a.level': '0.5' }),
      ],
    }),
    areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] }),
  ],
  routes: [routeOf('option-1', { a: 1 }, { readyAt: 80 }), routeOf('option-2', { b: 1 }), experience],
});

test('where two see a person differently, and what would settle it', () => {
  expect(
    differences(
      bank,
      { 'facts.work': 'office', 'a.level': '1', 'a.often': '0.5', 'b.q': null },
      { 'facts.work': 'field', 'a.level': '0', 'a.often': '1', 'b.q': '1' },
    ),
  ).toEqual([
    {
      area: 'a',
      question: 'a.level',
      own: '1',
      other: '0',
      higher: 'own',
      settledBy: [{ action: 'a.do', proof: 'The notes' }],
    },
    { area: 'a', question: 'a.often', own: '0.5', other: '1', higher: 'other', settledBy: [] },
    { area: 'b', question: 'b.q', own: null, other: '1', higher: 'other', settledBy: [] },
  ]);
  expect(differences(bank, { 'a.level': '0', 'a.often': '1' }, { 'a.level': '0', 'a.often': '0' })).toEqual(
    [],
  );
  expect(differences(bank, { 'a.level': '1' }, { 'b.q': '1' })).toEqual([]);
  // What settles it leads to the higher answer, whosever that is, and may raise another one besides.
  const actions = [
    actionOf('a.both', { 'a.level': '1', 'a.often': '0.5' }),
    actionOf('a.half', { 'a.level': '0.5' }),
  ];
  const areas = bank.areas.map((area) => (area.id === 'a' ? { ...area, actions } : area));
  const seen = { 'facts.work': 'office', 'a.level': '1', 'a.often': '0' };
  const [level] = differences({ ...bank, areas }, { ...seen, 'a.level': '0.5' }, seen);
  expect(level).toMatchObject({ higher: 'other', settledBy: [{ action: 'a.both' }] });
});
