import { expect, test } from 'vitest';
import type { CurrentPlan } from '../../../src/record/current-plan.ts';
import { planInWords, weeksInWords, whenInWords } from '../../../src/words/plan.ts';
import { bankOf, routeOf } from '../../scoring/small-bank.ts';

const bank = bankOf({
  areas: [],
  routes: [routeOf('inside', { contact: 1 }, { title: 'Inside: move across' })],
});
const action = (id: string, done: boolean) => ({
  ...{ id, title: id, firstStep: 'Begin', proof: 'A page', hours: 5, startWeek: 1, endWeek: 1 },
  ...{ raises: {}, done },
});
const plan: CurrentPlan['plan'] = {
  ...{
    toward: 'inside',
    feasible: true,
    hours: 10,
    weeks: 1,
    readiness: 51,
    mark: null,
    hoursPerWeek: 4,
    reviewWeek: 26,
  },
  ...{ actions: [action('talk', true), action('write', false)], then: [], curve: [] },
};
const said = (parts: Partial<CurrentPlan['plan']>, week = 1) =>
  planInWords(bank, { plan: { ...plan, ...parts }, hoursLeft: 5, week });

test.each<[string, string]>([
  [
    said({}),
    '1 of 2 actions done, 5 hours of 10 left, with 4 hours a week; this is week 1 of 1. Afterwards Inside would stand at 51.',
  ],
  [
    said({ mark: { hours: 4, actions: 2, week: 1 } }),
    'this is week 1 of 1. 4 hours bring you to the mark, 6 more make it safe. Afterwards',
  ],
  [said({ mark: { hours: 9, actions: 2, week: 1 } }), '9 hours bring you to the mark, 1 more makes it safe.'],
  [said({ mark: { hours: 5, actions: 1, week: 1 } }), 'week 1 of 1. Afterwards'],
  [said({ mark: { hours: 10, actions: 2, week: 1 } }), 'week 1 of 1. Afterwards'],
  [said({ weeks: 5 }, 3), '; this is week 3 of 5. Afterwards'],
  [said({ feasible: false }), 'would stand at 51. That is not enough to be ready.'],
  [said({ actions: [action('talk', true)] }), 'Its one action is done. Run pm-path assess'],
  [said({ actions: [action('talk', true), action('write', true)] }), 'All 2 actions are done. Run'],
  [said({ actions: [] }), 'Inside is open: nothing has to be built up before.'],
  [said({ actions: [], feasible: false }), 'Nothing that can be done brings Inside nearer'],
  [said({ actions: [], feasible: false, readiness: null }), 'No way in is within reach yet.'],
])('%#: the plan says "%s"', (sentence, expected) => {
  expect(sentence).toContain(expected);
});

test('one week is a week, and what is done needs none', () => {
  expect(weeksInWords({ startWeek: 3, endWeek: 3 })).toBe('week 3');
  expect(weeksInWords({ startWeek: 1, endWeek: 2 })).toBe('weeks 1 to 2');
  expect(whenInWords({ startWeek: 0, endWeek: 0, done: true })).toBe('done');
});
