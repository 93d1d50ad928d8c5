import { expect, test } from 'vitest';
import type { CurrentPlan } from '../../../src/record/current-plan.ts';
import { planInWords, reviewSentence, weeksInWords, whenInWords } from '../../../src/words/plan.ts';
import { bankOf, routeOf } from '../../scoring/small-bank.ts';

const bank = bankOf({
  areas: [],
  routes: [routeOf('inside', { contact: 1 }, { title: 'Inside: move across' })],
});
const action = (id: string, done: boolean) => ({
  ...{ id, title: id, firstStep: 'Begin', proof: 'A page', hours: 5, startWeek: 1, endWeek: 1 },
  ...{ raises: {}, done },
});
/** A Monday, wherever it is read. */
const MADE_AT = '2026-11-23T12:00:00.000Z';
const task = (id: string, endWeek: number) => ({ ...action(id, false), endWeek, begin: 'ready' as const });
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
  planInWords(bank, { plan: { ...plan, ...parts }, hoursInAll: 10, hoursLeft: 5, week }, MADE_AT);

test.each<[string, string]>([
  [
    said({}),
    '1 of 2 things done, 5 hours of 10 left, until Sun 29 Nov, at 4 hours a week. Afterwards Inside would stand at 51 points.',
  ],
  [
    said({ actions: [action('talk', false)] }),
    '1 thing to do in 10 hours, until Sun 29 Nov, at 4 hours a week.',
  ],
  [
    said({ then: [task('apply', 3)] }),
    '1 of 3 things done, 5 hours of 10 left, until Sun 13 Dec, at 4 hours a week.',
  ],
  [
    said({ mark: { hours: 4, actions: 2, week: 1 } }),
    '4 hours a week. 4 hours make you ready, 6 more make it safe. Afterwards',
  ],
  [said({ mark: { hours: 9, actions: 2, week: 1 } }), '9 hours make you ready, 1 more makes it safe.'],
  [said({ mark: { hours: 5, actions: 1, week: 1 } }), '4 hours a week. Afterwards'],
  [said({ mark: { hours: 10, actions: 2, week: 1 } }), '4 hours a week. Afterwards'],
  [said({}, 3), '; this is week 3. Afterwards'],
  [said({ feasible: false }), 'would stand at 51 points. That is not enough to be ready.'],
  [said({ actions: [action('talk', true)] }), 'The one thing to do is done. Run pm-path assess'],
  [said({ actions: [action('talk', true), action('write', true)] }), 'All 2 things to do are done. Run'],
  [said({ actions: [] }), 'Inside is open: nothing has to be built up before.'],
  [said({ actions: [], feasible: false }), 'Nothing that can be done brings Inside nearer'],
  [said({ actions: [], feasible: false, readiness: null }), 'No way in is within reach yet.'],
])('%#: the plan says "%s"', (sentence, expected) => {
  expect(sentence).toContain(expected);
});

test('one week is a week, and what is done needs none', () => {
  expect(weeksInWords({ startWeek: 3, endWeek: 3 })).toBe('week 3');
  expect(weeksInWords({ startWeek: 1, endWeek: 2 })).toBe('weeks 1 to 2');
  expect(whenInWords({ startWeek: 1, endWeek: 2 }, MADE_AT)).toBe('weeks 1 to 2, by Sun 6 Dec');
  expect(whenInWords({ startWeek: 0, endWeek: 0, done: true }, MADE_AT)).toBe('done');
});

test('the day to look again is told with what it is for', () => {
  expect(reviewSentence({ reviewWeek: 9 }, MADE_AT)).toMatch(
    /^Look again on Mon 18 Jan: if nothing has moved/,
  );
});
