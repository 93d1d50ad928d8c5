import { expect, test } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import { bestCases, idleActions, plannableActions } from '../../../scoring/trials/index.ts';
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

const areas = [
  areaOf('a', {
    questions: [questionOf('a.q', ['0', '1'])],
    actions: [actionOf('a.do', { 'a.q': '1' }, { hours: 9 })],
  }),
  areaOf('b', {
    questions: [questionOf('b.q', ['0', '1'])],
    actions: [actionOf('b.do', { 'b.q': '1' }, { hours: 4 })],
  }),
  areaOf('c', {
    questions: [questionOf('c.q', ['0', '1'])],
    actions: [actionOf('c.do', { 'c.q': '1' }, { hours: 4 })],
  }),
];
const routes = [routeOf('far', { a: 1 }), routeOf('near', { b: 1 }), routeOf('equal', { c: 1 }), experience];

test('when none is ready, the plan leads toward the route of the fewest hours, ties by preference', () => {
  const toward = (prefer: readonly string[]) =>
    assess(bankOf({ areas, routes, prefer }), {}).recommendation.toward;
  expect(toward(['far', 'near', 'equal'])).toBe('near');
  expect(toward(['far', 'equal', 'near'])).toBe('equal');
  expect(toward(['near', 'equal', 'far'])).toBe('near');
});

test('each other route is an alternative with its hours and weeks; the one the plan leads to is none', () => {
  const bank = bankOf({ areas, routes, prefer: ['near', 'equal', 'far'] });
  expect(assess(bank, {}, { hoursPerWeek: 3 }).recommendation.alternatives).toEqual([
    { route: 'far', hours: 9, weeks: 3 },
    { route: 'equal', hours: 4, weeks: 2 },
  ]);
  expect(assess(bank, { 'b.q': '1', 'c.q': '1' }).recommendation.alternatives).toEqual([
    { route: 'far', hours: 9, weeks: 3 },
    { route: 'equal', hours: 0, weeks: 0 },
    { route: 'experience', because: [{ code: 'not-needed', route: 'experience' }] },
  ]);
});

test('another route that is ready has nothing left to do, though a plan would aim above its mark', () => {
  const bank = bankOf({
    areas,
    routes: [routeOf('far', { a: 1 }), routeOf('near', { b: 1, a: 3 }, { readyAt: 25 }), experience],
    planMargin: 20,
  });
  expect(assess(bank, { 'b.q': '1', 'a.q': '0' }).recommendation).toMatchObject({ route: 'near' });
  const both = bankOf({ ...bank, routes: [...bank.routes, routeOf('rival', { b: 1 }, { readyAt: 0 })] });
  const { route, alternatives } = assess(both, { 'b.q': '1', 'a.q': '0' }).recommendation;
  expect(route).toBe('rival');
  expect(alternatives).toContainEqual({ route: 'near', hours: 0, weeks: 0 });
});

test('a budget limits the plan, not the recommendation', () => {
  const bank = bankOf({ areas, routes, prefer: ['near', 'equal', 'far'] });
  const { recommendation, plan } = assess(bank, {}, { budget: 3 });
  expect(recommendation.toward).toBe('near');
  expect(plan).toMatchObject({ toward: 'near', feasible: false, hours: 0, actions: [] });
});

test('of actions that bring as much for an hour those of the area to start with come first, then bank order', () => {
  const both = [routeOf('both', { a: 1, c: 1 }, { readyAt: 90 }), experience];
  const planned = (startWith?: string) =>
    assess(
      bankOf({
        areas: areas.map((area) => ({ ...area, actions: area.actions.map((one) => ({ ...one, hours: 4 })) })),
        routes: both,
        schedule: { hours: 4, reviewWeeks: 26, ...(startWith ? { startWith } : {}) },
      }),
      {},
    ).plan.actions.map(({ id }) => id);
  expect(planned()).toEqual(['a.do', 'c.do']);
  expect(planned('c')).toEqual(['c.do', 'a.do']);
});

test('the hours a week are those told, else those answered, else those of the bank', () => {
  const fact = factOf('facts.hours', ['few', 'many']);
  const facts = areaOf('facts', {
    questions: [
      factOf('facts.other', ['few', 'many']),
      { ...fact, answers: fact.answers.map((one, place) => ({ ...one, hours: 1 + place * 8 })) },
    ],
  });
  const bank = bankOf({
    areas: [facts, ...areas],
    routes: [routeOf('far', { a: 1 }), experience],
    schedule: { hours: 3, hoursFrom: 'facts.hours', reviewWeeks: 26 },
  });
  const weeks = (answers: Record<string, string>, hoursPerWeek?: number) =>
    assess(bank, answers, hoursPerWeek === undefined ? {} : { hoursPerWeek }).plan.weeks;
  expect(weeks({})).toBe(3);
  expect(weeks({ 'facts.hours': 'few', 'facts.other': 'many' })).toBe(9);
  expect(weeks({ 'facts.hours': 'many' })).toBe(1);
  expect(weeks({ 'facts.hours': 'many' }, 4.5)).toBe(2);
});

test('done actions that chosen ones come after, however far back, are listed as done', () => {
  const chain = areaOf('a', {
    questions: [questionOf('a.q', ['0', '0.2', '0.4', '1'])],
    actions: [
      actionOf('a.first', { 'a.q': '0.2' }),
      actionOf('a.second', { 'a.q': '0.4' }, { after: ['a.first'] }),
      actionOf('a.third', { 'a.q': '1' }, { after: ['a.second', 'a.first'] }),
    ],
  });
  const bank = bankOf({ areas: [chain], routes: [routeOf('far', { a: 1 }), experience] });
  const planned = (done: readonly string[]) =>
    assess(bank, {}, { done }).plan.actions.map(({ id, done, startWeek }) => `${id} ${done} ${startWeek}`);
  expect(planned(['a.first', 'a.second', 'a.gone'])).toEqual([
    'a.first true 0',
    'a.second true 0',
    'a.third false 1',
  ]);
  expect(planned(['a.first'])).toEqual(['a.first true 0', 'a.second false 1', 'a.third false 2']);
});

test('the fallback has tasks of its own when no plan reaches a route', () => {
  const alone = { ...experience, actions: [routeTaskOf('experience.walk', { hours: 2 })] } as const;
  const bank = bankOf({
    areas: [areaOf('a', { questions: [questionOf('a.q', ['0', '1'])] })],
    routes: [routeOf('far', { a: 1 }), alone],
  });
  const { plan } = assess(bank, {});
  expect(plan.then.map(({ id, startWeek }) => [id, startWeek])).toEqual([['experience.walk', 1]]);
  expect(plan).toMatchObject({ actions: [], curve: [], toward: 'experience', readiness: null });
});

const office = [{ question: 'facts.work', accepts: ['office'] }];
const field = [{ question: 'facts.work', accepts: ['field'] }];
const facts = areaOf('facts', { questions: [factOf('facts.work', ['office', 'field'])] });

test('the best cases are those of all facts that make a difference, every answer the best and proven', () => {
  const bank = bankOf({
    areas: [facts, areaOf('a', { questions: [questionOf('a.q', ['0', '0.6!'])] })],
    routes: [
      routeOf('far', { a: 1 }, { adjust: [{ when: office, points: 5, because: 'Office.' }] }),
      experience,
    ],
  });
  expect(bestCases(bank).map(({ routes: [far] }) => far!.readiness)).toEqual([60, 65]);
});

test('an action is idle when nobody is offered it and asked what it raises, or when it adds nothing', () => {
  const bank = bankOf({
    areas: [
      facts,
      areaOf('a', {
        questions: [questionOf('a.q', ['0', '0.5', '1'], { when: office }), questionOf('a.r', ['0', '1'])],
        actions: [
          actionOf('a.good', { 'a.q': '0.5' }),
          actionOf('a.elsewhere', { 'a.q': '1' }, { when: field }),
          actionOf('a.lowest', { 'a.q': '0' }),
          actionOf('a.again', { 'a.q': '0.5' }, { after: ['a.good'] }),
          actionOf('a.after-again', { 'a.q': '0.5' }, { after: ['a.again'] }),
          actionOf('a.more', { 'a.q': '1' }, { after: ['a.good'] }),
          actionOf('a.other', { 'a.q': '0.5', 'a.r': '1' }, { after: ['a.good'], when: field }),
          actionOf('a.never', { 'a.r': '1' }, { when: [...office, ...field] }),
          actionOf('a.behind-never', { 'a.r': '1' }, { after: ['a.never'] }),
        ],
      }),
    ],
    routes: [routeOf('far', { a: 1 }), experience],
  });
  expect(idleActions(bank)).toEqual([
    'a.elsewhere',
    'a.lowest',
    'a.again',
    'a.after-again',
    'a.never',
    'a.behind-never',
  ]);
});

test('what an action comes after is looked for among all actions of its area', () => {
  const actions = [
    actionOf('a.level', { 'a.q': '0.5' }),
    actionOf('a.other', { 'a.r': '0.7' }),
    actionOf('a.behind', { 'a.q': '0.5' }, { after: ['a.other'] }),
    actionOf('a.no-more', { 'a.r': '0.7' }, { after: ['a.other'] }),
  ];
  const questions = [questionOf('a.q', ['0', '0.5', '1']), questionOf('a.r', ['0', '0.7', '1'])];
  const bank = bankOf({
    areas: [areaOf('a', { questions, actions })],
    routes: [routeOf('far', { a: 1 }), experience],
  });
  expect(idleActions(bank)).toEqual(['a.no-more']);
});

test('an action is plannable when a plan uses it for some budget', () => {
  const bank = bankOf({
    areas: [
      areaOf('a', {
        questions: [questionOf('a.q', ['0', '0.6', '0.8', '1'])],
        actions: [
          actionOf('a.enough', { 'a.q': '0.6' }, { hours: 2 }),
          actionOf('a.dear', { 'a.q': '0.6' }, { hours: 8 }),
          actionOf('a.top', { 'a.q': '1' }, { hours: 9 }),
        ],
      }),
    ],
    routes: [routeOf('far', { a: 1 }), experience],
  });
  expect([...plannableActions(bank, {})].toSorted()).toEqual(['a.enough', 'a.top']);
  expect([...plannableActions(bank, { 'a.q': '0.8' })]).toEqual(['a.top']);
  // What brings nearer is plannable within a budget, though no plan reaches the route.
  const unreachable = bankOf({
    ...bank,
    routes: [routeOf('far', { a: 1, b: 1 }, { readyAt: 90 }), experience],
  });
  const withB = {
    ...unreachable,
    areas: [...bank.areas, areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] })],
  };
  expect([...plannableActions(withB, {})].toSorted()).toEqual(['a.enough', 'a.top']);
});

test('a result holds the answers that were given, in bank order, and no others', () => {
  const { answers } = assess(bankOf({ areas, routes }), { 'b.q': null, 'a.q': '1', 'c.q': undefined });
  expect(Object.entries(answers)).toEqual([
    ['a.q', '1'],
    ['b.q', null],
  ]);
});
