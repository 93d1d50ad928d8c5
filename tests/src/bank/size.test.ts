import { expect, test } from 'vitest';
import type { BankFiles } from '../../../src/bank/files.ts';
import { bankIsSmallEnough } from '../../../src/bank/rules/size.ts';
import { parseSource } from '../../../src/reading/source.ts';

type Area = BankFiles['areas'][number]['value'];

const range = (length: number) => Array.from({ length }, (_, place) => place);

/** An area of so many questions, and so many actions that each raise one of them in turn, or all. */
function area({ questions = 1, answers = 2, actions = 0, hours = 1, raisesAll = false }): Area {
  return {
    id: 'area',
    title: 'Area',
    why: 'Why.',
    questions: range(questions).map((place) => ({
      id: `q${place}`,
      ask: 'Which?',
      weight: 1,
      answers: range(answers).map((at) => ({ id: `a${at}`, label: 'An answer', worth: at / answers })),
    })),
    actions: range(actions).map((place) => ({
      id: `d${place}`,
      title: 'Do',
      firstStep: 'Begin',
      hours,
      weeks: 1,
      proof: 'Pages',
      raises: Object.fromEntries(
        range(questions)
          .filter((at) => raisesAll || at === place % questions)
          .map((at) => [`q${at}`, `a${1 + (place % (answers - 1))}`]),
      ),
    })),
  };
}

const fact = (id: string): Area['questions'][number] => ({
  id,
  ask: 'Which?',
  answers: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
});

/** A bank of areas, and of facts by which each route goes. */
function refusals(areas: readonly Area[], facts = 0, routes = 1): readonly string[] {
  const about: Area = {
    id: 'about',
    title: 'About',
    why: 'Why.',
    questions: range(facts).map((at) => fact(`f${at}`)),
  };
  const when = Object.fromEntries(range(facts).map((at) => [`about.f${at}`, ['a']]));
  const source = parseSource('bank.yaml', 'areas: []');
  const located = <T>(value: T) => ({ source, value });
  return bankIsSmallEnough({
    bank: located({ id: 'b', version: '1.0.0', title: 'B', areas: [] }),
    areas: [about, ...areas].map(located),
    routes: located({
      routes: range(routes).map((at) => ({
        id: `r${at}`,
        title: 'R',
        weights: { area: 1 },
        adjust: [{ when, points: 1, because: 'B' }],
      })),
    }),
    personas: [],
    stories: [],
  }).map(({ sentence }) => sentence);
}

const full = (count: number, shape: Parameters<typeof area>[0]) => range(count).map(() => area(shape));

test('facts are few enough to be tried in every way, and with each answer', () => {
  expect(refusals(full(1, { questions: 5 }), 13)).toEqual([]);
  expect(refusals(full(1, { questions: 5 }), 14)).toEqual([
    'the facts that scores depend on can turn out in 16384 ways, and at most 10000 can be looked at: let fewer facts decide',
  ]);
  expect(refusals(full(30, { questions: 2, answers: 3 }), 13)).toEqual([
    'what is not known of the facts is tried in every way with each answer, 1474560 times in this bank, and at most 1000000 can be: let fewer facts decide',
  ]);
});

test('with many routes, few enough for quick mode to hold every two against each other', () => {
  expect(refusals(full(30, { questions: 4, answers: 3 }), 9, 9)).toEqual([]);
  expect(refusals(full(30, { questions: 4, answers: 3 }), 10, 9)).toEqual([
    'quick mode holds every two routes against each other with each answer and in every way of the facts, 29859840 times in this bank, and at most 15000000 can be: let fewer facts decide, or have fewer routes',
  ]);
});

test('the actions of areas can be put together in few enough ways', () => {
  expect(refusals(full(30, { questions: 3, answers: 5, actions: 12 }))).toEqual([]);
  expect(refusals(full(7, { questions: 12, actions: 12 }))).toEqual([]);
  expect(refusals(full(8, { questions: 12, actions: 12 }))).toEqual([
    'the actions of the areas can be put together in 32769 ways, area by area, and at most 30000 can be looked at: let an area have fewer actions, or let them raise fewer questions',
  ]);
});

test('answers can be raised in few enough ways', () => {
  const shape = { questions: 9, answers: 9, actions: 8, raisesAll: true };
  expect(refusals(full(1, shape))).toEqual([]);
  expect(refusals(full(2, shape))).toEqual([
    'up to three answers of an area can be raised in 90768 ways, and at most 50000 can be looked at: let actions raise fewer questions, or to fewer different answers',
  ]);
});

test('the areas have no more questions than somebody answers', () => {
  expect(refusals(full(15, { questions: 20 }))).toEqual([]);
  expect(refusals(full(15, { questions: 20 }), 1)).toEqual([
    'the areas have 301 questions together, and at most 300 are expected: nobody answers more than that',
  ]);
});

test('all actions together take no more hours than somebody has', () => {
  expect(refusals(full(5, { actions: 1, hours: 2000 }))).toEqual([]);
  expect(refusals(full(6, { actions: 1, hours: 2000 }))).toEqual([
    'all actions of the areas take 12000 hours together, and at most 10000 are expected: that is five years of full work',
  ]);
});
