import { expect, test } from 'vitest';
import {
  type Action,
  type Answers,
  assess,
  type Bank,
  evaluate,
  type Need,
  planFor,
  type ScoredRoute,
} from '../../../scoring/index.ts';
import { scoredRoutes } from '../../../scoring/model/lookup.ts';
import type { ActionSet } from '../../../scoring/plan/action-sets.ts';
import { doneActions } from '../../../scoring/plan/index.ts';
import { mayRunIntoLimits } from '../../../scoring/plan/route-parts.ts';
import { searchRoute } from '../../../scoring/plan/search.ts';
import {
  actionOf,
  areaOf,
  bankOf,
  experience,
  factOf,
  questionOf,
  routeOf,
  routeTaskOf,
} from '../small-bank.ts';

const worths = ['0', '0.2', '0.4', '0.6', '0.8', '1'];

function bankWith(
  actions: { a?: readonly Action[]; b?: readonly Action[] },
  parts: Partial<Bank> = {},
  route: Partial<ScoredRoute> = {},
) {
  return bankOf({
    areas: [
      areaOf('facts', { questions: [factOf('facts.employed', ['yes', 'no'])] }),
      areaOf('a', {
        questions: [questionOf('a.q', worths), questionOf('a.r', worths)],
        actions: actions.a ?? [],
      }),
      areaOf('b', { questions: [questionOf('b.q', worths)], actions: actions.b ?? [] }),
    ],
    routes: [routeOf('option-1', { a: 1, b: 1 }, { readyAt: 50, ...route }), experience],
    ...parts,
  });
}

function planned(bank: Bank, answers: Answers = {}, options: Parameters<typeof planFor>[3] = {}) {
  const { feasible, hours, readiness, actions } = planFor(bank, answers, 'option-1', options);
  return { feasible, hours, readiness, actions: actions.map(({ id }) => id) };
}

test('the plan is the cheapest set that makes the route ready', () => {
  const bank = bankWith({
    a: [
      actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 30 }),
      actionOf('a.half', { 'a.q': '1' }, { hours: 8 }),
    ],
    b: [actionOf('b.half', { 'b.q': '0.6' }, { hours: 9 })],
  });
  expect(planned(bank)).toEqual({ feasible: true, hours: 17, readiness: 55, actions: ['b.half', 'a.half'] });
});

test('it aims above the threshold by the margin, where that can be reached', () => {
  const a = [actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 10 })];
  const b = [actionOf('b.bit', { 'b.q': '0.2' }, { hours: 5 })];
  expect(planned(bankWith({ a, b }, { planMargin: 5 }))).toMatchObject({ hours: 15, readiness: 60 });
  expect(planned(bankWith({ a }, { planMargin: 5 }))).toMatchObject({
    feasible: true,
    hours: 10,
    readiness: 50,
  });
});

test('two actions that raise the same answer never count twice', () => {
  const a = [
    actionOf('a.one', { 'a.q': '1', 'a.r': '0.6' }, { hours: 5 }),
    actionOf('a.two', { 'a.q': '1', 'a.r': '0.4' }, { hours: 5 }),
  ];
  expect(planned(bankWith({ a }))).toMatchObject({ feasible: false, actions: [] });
  expect(planFor(bankWith({ a }), {}, 'option-1').curve).toEqual([
    [0, 0],
    [5, 40],
  ]);
});

test('what an action comes after comes along', () => {
  const a = [
    actionOf('a.first', { 'a.q': '0.2' }, { hours: 3 }),
    actionOf('a.second', { 'a.q': '1', 'a.r': '1' }, { hours: 4, after: ['a.first'] }),
  ];
  expect(planned(bankWith({ a }))).toMatchObject({ hours: 7, actions: ['a.first', 'a.second'] });
});

test('a done action costs nothing, opens what comes after it and raises nothing', () => {
  const a = [
    actionOf('a.first', { 'a.q': '1' }, { hours: 3 }),
    actionOf('a.second', { 'a.r': '1' }, { hours: 4, after: ['a.first'] }),
  ];
  const plan = planFor(bankWith({ a }, {}, { readyAt: 25 }), {}, 'option-1', { done: ['a.first'] });
  expect(plan).toMatchObject({ hours: 4, readiness: 25 });
  expect(plan.actions).toMatchObject([
    { id: 'a.first', done: true, startWeek: 0, endWeek: 0 },
    { id: 'a.second', done: false, startWeek: 1 },
  ]);
});

test('an action is not offered when its facts do not hold, nor what comes after it', () => {
  const a = [
    actionOf('a.at-work', { 'a.q': '1' }, { when: [{ question: 'facts.employed', accepts: ['yes'] }] }),
    actionOf('a.later', { 'a.r': '1' }, { after: ['a.at-work'] }),
  ];
  const bank = bankWith({ a }, {}, { readyAt: 25 });
  expect(planned(bank, { 'facts.employed': 'yes' })).toMatchObject({
    feasible: true,
    actions: ['a.at-work'],
  });
  expect(planned(bank, { 'facts.employed': 'no' })).toMatchObject({ feasible: false });
});

test('an unproven claim is proven by an action that yields the same answer', () => {
  const proof = questionOf('a.q', ['0', '1!']);
  const bank = bankOf({
    areas: [
      areaOf('a', { questions: [proof], actions: [actionOf('a.prove', { 'a.q': '1' }, { hours: 2 })] }),
    ],
    routes: [routeOf('option-1', { a: 1 }), experience],
  });
  expect(planned(bank, { 'a.q': '1' })).toMatchObject({ feasible: true, hours: 2, readiness: 100 });
});

test('of equally cheap plans the higher one is taken, then the one of fewer actions, then the first in bank order', () => {
  const tie = (a: readonly Action[]) => planned(bankWith({ a }, {}, { readyAt: 25 })).actions;
  const low = actionOf('a.low', { 'a.q': '1' }, { hours: 4 });
  const high = actionOf('a.high', { 'a.q': '1', 'a.r': '0.2' }, { hours: 4 });
  const half = actionOf('a.half', { 'a.q': '1' }, { hours: 2 });
  const rest = actionOf('a.rest', { 'a.r': '0.2' }, { hours: 2 });
  expect(tie([low, high])).toEqual(['a.high']);
  expect(tie([half, rest, high])).toEqual(['a.half']);
  expect(
    tie([
      { ...half, hours: 3 },
      { ...rest, hours: 1 },
      { ...high, raises: low.raises, hours: 3 },
    ]),
  ).toEqual(['a.half']);
  expect(planned(bankWith({ a: [half, rest, high] }, {}, { readyAt: 30 })).actions).toEqual(['a.high']);
  expect(tie([low, { ...low, id: 'a.twin' }])).toEqual(['a.low']);
});

test('at the limit of 100 more points are no better: fewer actions win', () => {
  const adjust = [{ when: [], points: 25, because: 'Twenty-five.' }];
  const a = [
    actionOf('a.half', { 'a.q': '1' }, { hours: 2 }),
    actionOf('a.other', { 'a.r': '1' }, { hours: 2 }),
    actionOf('a.one', { 'a.q': '0.8', 'a.r': '0.8' }, { hours: 4 }),
  ];
  const bank = bankOf({
    areas: [areaOf('a', { questions: [questionOf('a.q', worths), questionOf('a.r', worths)], actions: a })],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: 100, adjust }), experience],
  });
  expect(planned(bank)).toEqual({ feasible: true, hours: 4, readiness: 100, actions: ['a.one'] });
});

test('an unproven claim above what an action yields stays a claim, and keeps open what it opened', () => {
  const bank = bankOf({
    areas: [
      areaOf('a', {
        questions: [
          questionOf('a.q', ['0', '0.5', '0.8!', '1!']),
          questionOf('a.r', ['0', '1'], { when: [{ question: 'a.q', accepts: ['1'] }] }),
        ],
        actions: [actionOf('a.prove', { 'a.q': '0.8' }, { hours: 2 })],
      }),
    ],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: 90 }), experience],
  });
  expect(planned(bank, { 'a.q': '1', 'a.r': '1' })).toMatchObject({ feasible: true, readiness: 90 });
});

test('within a budget ready sets come first, then the highest', () => {
  const a = [
    actionOf('a.some', { 'a.q': '0.6' }, { hours: 3 }),
    actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 20 }),
  ];
  expect(planned(bankWith({ a }), {}, { budget: 20 })).toMatchObject({ feasible: true, hours: 20 });
  expect(planned(bankWith({ a }), {}, { budget: 19 })).toEqual({
    feasible: false,
    hours: 3,
    readiness: 15,
    actions: ['a.some'],
  });
});

test('a need on an area is met by raising that area', () => {
  const needs = [{ kind: 'area', area: 'b', atLeast: 60, because: 'B matters.' }] as const;
  const a = [actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 2 })];
  const b = [
    actionOf('b.some', { 'b.q': '0.4' }, { hours: 1 }),
    actionOf('b.more', { 'b.q': '0.6' }, { hours: 5 }),
  ];
  expect(planned(bankWith({ a, b }, {}, { needs }))).toMatchObject({
    hours: 7,
    actions: ['a.all', 'b.more'],
  });
  expect(planned(bankWith({ a, b: [b[0]!] }, {}, { needs }))).toMatchObject({ feasible: false });
});

test('below zero points and above a hundred more of them win no tie', () => {
  const short = { hours: 2 };
  const a = [
    actionOf('a.half', { 'a.q': '0.2' }, short),
    actionOf('a.more', { 'a.r': '0.6' }, { ...short, after: ['a.half'] }),
    actionOf('a.plain', { 'a.q': '0.6' }, { hours: 4 }),
  ];
  const needs = [{ kind: 'area', area: 'a', atLeast: 30, because: 'Too little of it.' }] as const;
  const adjust = (points: number) => [{ when: [], points, because: 'Always.' }];
  // Everything together would bring it above zero, so it is not below whatever is done.
  const b = [actionOf('b.all', { 'b.q': '1' }, { hours: 20 })];
  const below = bankWith({ a, b }, {}, { needs, readyAt: 0, adjust: adjust(-60) });
  expect(planned(below)).toEqual({ feasible: true, hours: 4, readiness: 0, actions: ['a.plain'] });
  const above = bankWith({ a, b }, {}, { needs, readyAt: 100, adjust: adjust(95) });
  expect(planned(above)).toEqual({ feasible: true, hours: 4, readiness: 100, actions: ['a.plain'] });
  const between = bankWith({ a, b }, {}, { needs, readyAt: 20, adjust: adjust(10) });
  expect(planned(between)).toMatchObject({ hours: 4, actions: ['a.half', 'a.more'] });
});

test('when the route is ready its own tasks are the plan, at once', () => {
  const actions = [routeTaskOf('option-1.apply', { hours: 6, weeks: 3 })];
  const plan = assess(bankWith({}, {}, { actions }), { 'a.q': '1', 'a.r': '1', 'b.q': '1' }).plan;
  expect(plan).toMatchObject({ toward: 'option-1', feasible: true, hours: 0, weeks: 0, actions: [] });
  expect(plan.then).toMatchObject([{ id: 'option-1.apply', startWeek: 1, endWeek: 3 }]);
});

test('what was done before and its actions come after is in the plan, in bank order, without weeks', () => {
  const a = [
    actionOf('a.one', { 'a.q': '0.2' }),
    actionOf('a.two', { 'a.q': '0.4' }, { after: ['a.one'] }),
    actionOf('a.other', { 'a.r': '0.2' }),
    actionOf('a.three', { 'a.q': '1', 'a.r': '1' }, { after: ['a.two'] }),
  ];
  const done = ['a.one', 'a.two', 'a.other'];
  const { actions } = planFor(bankWith({ a }), {}, 'option-1', { done });
  expect(actions.map((one) => [one.id, one.startWeek, one.done])).toEqual([
    ['a.one', 0, true],
    ['a.two', 0, true],
    ['a.three', 1, false],
  ]);
});

test('else they follow the actions', () => {
  const a = [actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 8, weeks: 2 })];
  const plan = assess(bankWith({ a }, {}, { actions: [routeTaskOf('option-1.apply')] }), {}).plan;
  expect(plan).toMatchObject({ weeks: 2, then: [{ id: 'option-1.apply', startWeek: 3 }] });
});

test('when no plan reaches any route, the fallback leads nowhere and says why', () => {
  const { recommendation, plan } = assess(bankWith({ a: [actionOf('a.some', { 'a.q': '0.6' })] }), {});
  expect(recommendation).toMatchObject({
    route: 'experience',
    toward: null,
    alternatives: [{ route: 'option-1', because: [{ code: 'out-of-reach', reachable: 15, readyAt: 50 }] }],
  });
  expect(plan).toMatchObject({
    toward: 'experience',
    feasible: false,
    readiness: null,
    actions: [],
    curve: [],
  });
});

test('of what was logged, done is what the answers show, and what raises nothing', () => {
  const bank = bankWith({
    a: [actionOf('a.one', { 'a.q': '0.6', 'a.r': '0.2' }), actionOf('a.two', { 'a.q': '1' })],
  });
  const logged = ['a.one', 'a.two', 'option-1.apply', 'a.one'];
  expect(doneActions(bank, {}, logged)).toEqual(['option-1.apply']);
  expect(doneActions(bank, { 'a.q': '0.6', 'a.r': '0' }, logged)).toEqual(['option-1.apply']);
  expect(doneActions(bank, { 'a.q': '0.6', 'a.r': '0.2' }, logged)).toEqual(['a.one', 'option-1.apply']);
  expect(doneActions(bank, { 'a.q': '1', 'a.r': '1' }, [])).toEqual([]);
  const first = bankWith({ a: [actionOf('a.begin', { 'a.q': '0.2' })] });
  expect(doneActions(first, { 'a.q': null }, ['a.begin'])).toEqual([]);
  expect(doneActions(first, { 'a.q': '0.2' }, ['a.begin'])).toEqual(['a.begin']);
});

test('what begins now runs beside the plan from week 1, the rest follows it, for whom it is meant', () => {
  const a = [actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 8, weeks: 2 })];
  const when = (accepts: string) => [{ question: 'a.q', accepts: [accepts] }];
  const actions = [
    routeTaskOf('option-1.apply'),
    routeTaskOf('option-1.look', { begin: 'now', weeks: 3 }),
    routeTaskOf('option-1.begin', { begin: 'now', when: when('0.2') }),
    routeTaskOf('option-1.go-on', { begin: 'now', when: when('0.4') }),
  ];
  const plan = assess(bankWith({ a }, {}, { actions }), { 'a.q': '0.2' }, { hoursPerWeek: 10 }).plan;
  expect(plan).toMatchObject({ weeks: 2, mark: { hours: 8, actions: 1, week: 2 } });
  expect(plan.then.map(({ id, begin, startWeek }) => [id, begin, startWeek])).toEqual([
    ['option-1.look', 'now', 1],
    ['option-1.begin', 'now', 1],
    ['option-1.apply', 'ready', 3],
  ]);
});

test('of a ready route all begins at once, and beside it the plan leads to where a strong candidate stands', () => {
  const b = [
    actionOf('b.half', { 'b.q': '0.6' }, { hours: 3 }),
    actionOf('b.all', { 'b.q': '1' }, { hours: 9 }),
  ];
  const ready = { 'a.q': '1', 'a.r': '1' };
  const planWith = (strongAt: number, answers: Answers = ready) =>
    planFor(bankWith({ b }, {}, { strongAt, actions: [routeTaskOf('option-1.apply')] }), answers, 'option-1');
  expect(planWith(80)).toMatchObject({ feasible: true, hours: 3, readiness: 80, mark: null });
  expect(planWith(80).actions).toMatchObject([{ id: 'b.half', startWeek: 1 }]);
  expect(planWith(80).then).toMatchObject([{ id: 'option-1.apply', begin: 'now', startWeek: 1 }]);
  expect(planWith(81)).toMatchObject({ hours: 9, readiness: 100 });
  expect(planWith(80, { ...ready, 'b.q': '0.6' })).toMatchObject({ hours: 0, weeks: 0, actions: [] });
  // Nothing reaches it.
  expect(planFor(bankWith({ b: [b[0]!] }, {}, { strongAt: 81 }), ready, 'option-1')).toMatchObject({
    feasible: true,
    hours: 0,
    actions: [],
  });
});

test('the plan says where its actions first reach the mark', () => {
  const a = [
    actionOf('a.first', { 'a.q': '1' }, { hours: 2 }),
    actionOf('a.second', { 'a.r': '1' }, { hours: 8 }),
  ];
  const margin = bankWith({ a }, { planMargin: 20 }, { readyAt: 25 });
  expect(planFor(margin, {}, 'option-1')).toMatchObject({
    hours: 10,
    mark: { hours: 2, actions: 1, week: 1 },
  });
  expect(planFor(bankWith({ a }), { 'b.q': '1' }, 'option-1').mark).toBeNull();
  expect(planFor(bankWith({ a: [a[0]!] }), {}, 'option-1').mark).toBeNull();
});

test('a route whose cheapest plan takes too many hours is beyond reach, unless its plan is asked for', () => {
  const a = [actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 93 })];
  const far = bankWith({ a }, { reachHours: 60 });
  const { recommendation, plan } = assess(far, {});
  const beyond = { code: 'beyond-reach', route: 'option-1', hours: 93, reachHours: 60 };
  expect(recommendation).toMatchObject({
    route: 'experience',
    toward: null,
    alternatives: [{ route: 'option-1', because: [beyond] }],
  });
  expect(recommendation.because).toContainEqual(beyond);
  expect(plan).toMatchObject({ toward: 'experience', actions: [], mark: null });
  expect(planFor(far, {}, 'option-1')).toMatchObject({ feasible: true, hours: 93 });
  expect(assess({ ...far, reachHours: 93 }, {}).recommendation.toward).toBe('option-1');
});

test('what is declined is not offered, nor what comes after it', () => {
  const a = [
    actionOf('a.first', { 'a.q': '0.6' }),
    actionOf('a.second', { 'a.q': '1' }, { after: ['a.first'] }),
    actionOf('a.dear', { 'a.q': '1' }, { hours: 9 }),
  ];
  const actions = [
    routeTaskOf('option-1.apply'),
    routeTaskOf('option-1.talk', { after: ['option-1.apply'] }),
  ];
  const bank = bankWith({ a }, {}, { readyAt: 25, actions });
  expect(planned(bank)).toMatchObject({ hours: 2, actions: ['a.first', 'a.second'] });
  expect(planned(bank, {}, { declined: ['a.first'] })).toMatchObject({ hours: 9, actions: ['a.dear'] });
  expect(planFor(bank, {}, 'option-1', { declined: ['option-1.apply'] }).then).toEqual([]);
});

test('the route is looked at again four weeks after the plan is over, and at the latest when the bank says', () => {
  const weeksOf = (weeks: number) => {
    const bank = bankWith(
      { a: [actionOf('a.all', { 'a.q': '1', 'a.r': '1' }, { hours: 1, weeks })] },
      {},
      { actions: [routeTaskOf('option-1.apply', { hours: 1, weeks: 2 })] },
    );
    return planFor(bank, {}, 'option-1').reviewWeek;
  };
  expect(weeksOf(3)).toBe(3 + 2 + 4);
  expect(weeksOf(40)).toBe(26);
  expect(planFor(bankWith({}), {}, 'option-1').reviewWeek).toBe(26);
});

test('the order of actions goes by what they bring the route that is planned', () => {
  const areas = ['a', 'b', 'c'].map((id) =>
    areaOf(id, {
      questions: [questionOf(`${id}.q`, worths)],
      actions: [actionOf(`${id}.do`, { [`${id}.q`]: '1' }, { hours: 2 })],
    }),
  );
  const bank = bankOf({
    areas,
    routes: [
      routeOf('first', { a: 3, b: 2, c: 1 }, { readyAt: 100 }),
      routeOf('second', { a: 1, b: 1, c: 2 }, { readyAt: 100 }),
      experience,
    ],
  });
  const ordered = (routeId: string) => planFor(bank, {}, routeId).actions.map(({ id }) => id);
  expect(ordered('first')).toEqual(['a.do', 'b.do', 'c.do']);
  expect(ordered('second')).toEqual(['c.do', 'a.do', 'b.do']);
});

test('needs that no set of actions meets are named, those of facts first', () => {
  const open: Need = {
    kind: 'condition',
    when: [{ question: 'facts.employed', accepts: ['yes'] }],
    because: 'Work.',
  };
  const onB = (atLeast: number): Need => ({ kind: 'area', area: 'b', atLeast, because: `B ${atLeast}.` });
  const b = [actionOf('b.half', { 'b.q': '0.6' })];
  const needs = [onB(80), onB(60), open];
  const bank = bankWith({ b }, {}, { needs });
  const [route] = scoredRoutes(bank);
  const unmeetable = (answers: Answers) => searchRoute(bank, route!, evaluate(bank, answers)).unmeetable;
  expect(unmeetable({})).toEqual([open, onB(80)]);
  expect(unmeetable({ 'facts.employed': 'yes' })).toEqual([onB(80)]);
  expect(unmeetable({ 'facts.employed': 'yes', 'b.q': '0.8' })).toEqual([]);
});

test.each<[least: number, most: number, adjusted: number, isLimited: boolean]>([
  [0, 100, 0, false],
  [0, 100, 1, true],
  [10, 90, -10, false],
  [10, 90, -11, true],
  [10, 90, 10, false],
])(
  'from %d to %d points, and %d whatever is done: limits may bend readiness: %s',
  (least, most, adjusted, isLimited) => {
    const set: ActionSet = { actions: [], bits: 0, hours: 0, raises: [] };
    const part = (...scores: readonly (number | null)[]) => ({
      share: 0.5,
      outcomes: scores.map((score) => ({ set, score })),
    });
    expect(mayRunIntoLimits([part(most, least), part(least, most), part(null)], adjusted)).toBe(isLimited);
  },
);

test('an action that raises an answer to one worth no more is planned where a need asks for that one', () => {
  const need: Need = {
    kind: 'condition',
    when: [{ question: 'a.level', accepts: ['seen'] }],
    because: 'It has to have been seen.',
  };
  const level = questionOf('a.level', ['0', '0.5', '1']);
  const [none, told, most] = level.answers;
  const seen = { ...told!, id: 'seen', label: 'seen' };
  const bank = bankOf({
    areas: [
      areaOf('a', {
        questions: [{ ...level, answers: [none!, told!, seen, most!] }],
        actions: [actionOf('a.show', { 'a.level': 'seen' }, { hours: 3 })],
      }),
    ],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: 50, needs: [need] }), experience],
  });
  for (const answer of ['0', '0.5'])
    expect(planned(bank, { 'a.level': answer })).toEqual({
      feasible: true,
      hours: 3,
      readiness: 50,
      actions: ['a.show'],
    });
  const { sameDirection } = assess(bank, { 'a.level': '0.5' }).recommendation;
  expect(sameDirection).toBe(0.9);
});
