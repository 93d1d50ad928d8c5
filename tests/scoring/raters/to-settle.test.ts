import { expect, test } from 'vitest';
import {
  type Answers,
  answerId,
  type Bank,
  evaluate,
  routeFor,
  type ScoredRoute,
} from '../../../scoring/index.ts';
import { answersBy, toSettle } from '../../../scoring/raters/index.ts';
import { answersOf, shipped } from '../../shipped-bank.ts';
import { bruteRoute, standsOf, weightedOf } from '../brute-force.ts';
import { lawForCrowds } from '../law.ts';
import { areaOf, bankOf, questionOf, routeOf } from '../small-bank.ts';

/** Every way of settling the questions, each as one of the views has it; the route of each, by the choices made. */
function allRoutes(bank: Bank, views: readonly Answers[], questions: readonly string[]) {
  const settle = (answers: Answers, chosen: readonly number[]): readonly (readonly [number[], string])[] => {
    if (chosen.length === questions.length) return [[[...chosen], bruteRoute(bank, standsOf(bank, answers))]];
    const id = questions[chosen.length]!;
    return views.flatMap((view, right) => settle({ ...answers, [id]: view[id] }, [...chosen, right]));
  };
  return settle(views[0]!, []);
}

/** The first of the smallest sets of questions after which, however they are settled, one route is left. */
function bruteToSettle(bank: Bank, views: readonly Answers[]) {
  const questions = weightedOf(bank)
    .map(({ id }) => id)
    .filter((id) => new Set(views.map((view) => JSON.stringify(view[id] ?? null))).size > 1);
  const routes = allRoutes(bank, views, questions);
  const fixes = (set: readonly number[]) => {
    const routeOf = new Map<string, string>();
    return routes.every(([chosen, route]) => {
      const key = set.map((at) => chosen[at]).join();
      const known = routeOf.get(key) ?? route;
      routeOf.set(key, known);
      return known === route;
    });
  };
  const sets = Array.from({ length: 2 ** questions.length }, (_, bits) =>
    questions.map((_, at) => at).filter((at) => bits & (1 << at)),
  ).sort((one, other) => one.length - other.length);
  const found = new Set(routes.map(([, route]) => route));
  return {
    couldBecome: bank.routes.map(({ id }) => id).filter((id) => found.has(id)),
    questions: sets.find(fixes)!.map((at) => questions[at]!),
  };
}

lawForCrowds('the set to settle is the smallest that brute force finds', ({ bank, people }) => {
  const [own, ...others] = people;
  const raters = others.slice(0, 2).map((rater) => answersBy(bank, own!, rater));
  expect(toSettle(bank, [own!, ...raters])).toEqual(bruteToSettle(bank, [own!, ...raters]));
});

const bank = bankOf({
  areas: [
    areaOf('a', { questions: [questionOf('a.one', ['0', '0.5', '1'])] }),
    areaOf('b', { questions: [questionOf('b.one', ['0', '1'])] }),
    areaOf('c', { questions: [questionOf('c.one', ['0', '1'])] }),
  ],
  routes: [
    routeOf('inside', { a: 10, b: 6, c: 1 }, { readyAt: 50 }),
    { kind: 'fallback', id: 'prepare', title: 'Prepare', actions: [] },
  ],
});

test('a dispute that tips nothing is not in the set', () => {
  const own = { 'a.one': '1', 'b.one': '0', 'c.one': '0' };
  const views = [own, { ...own, 'a.one': '0' }, { ...own, 'c.one': '1' }];
  // 10 of 17 points or none: c brings one more, and never tips it.
  expect(toSettle(bank, views)).toEqual({ couldBecome: ['inside', 'prepare'], questions: ['a.one'] });
});

test('where all lead to one route there is nothing to settle', () => {
  const own = { 'a.one': '1', 'b.one': '1', 'c.one': '0' };
  expect(toSettle(bank, [own, { ...own, 'c.one': '1' }])).toEqual({ couldBecome: ['inside'], questions: [] });
});

test('who is right may be one in one question and another in the next', () => {
  const own = { 'a.one': '0.5', 'b.one': '0', 'c.one': '0' };
  const views = [own, { ...own, 'b.one': '1' }, { ...own, 'a.one': '0', 'c.one': '1' }];
  // 5, 11, 1 of 17 by the views: it takes both what the second and what the first see.
  expect(toSettle(bank, views)?.questions).toEqual(['a.one', 'b.one']);
});

test('of three raters of a real person it is told at once, and settles the route', () => {
  const own = answersOf('support-with-sponsor');
  const raters = ['designer-inside', 'manager-against', 'essay-developer-typical'].map((id) =>
    answersBy(shipped.bank, own, answersOf(id)),
  );
  const begun = performance.now();
  const { couldBecome, questions } = toSettle(shipped.bank, [own, ...raters])!;
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(couldBecome).toContain('option-2');
  expect(questions.length).toBeGreaterThan(0);
  // Once these are as the person says, no view of the rest changes the route.
  const settled = Object.fromEntries(questions.map((id) => [id, own[id]]));
  for (const rater of raters)
    expect(routeFor(shipped.bank, { ...rater, ...settled })).toBe(routeFor(shipped.bank, own));
});

test('facts stay the own, an unknown answer changes nothing, and a proof shows what is lower too', () => {
  const own: Answers = {
    'background.situation': 'employed',
    'customer-contact.level': { answer: 'regular', proof: 'Notes of 12 talks with drivers' },
    'requirements.level': 'none',
  };
  const seen = answersBy(shipped.bank, own, {
    'background.situation': 'student',
    'customer-contact.level': 'used',
    'requirements.level': null,
  });
  expect(answerId(seen['background.situation'])).toBe('employed');
  expect(seen['requirements.level']).toBe('none');
  expect(seen['customer-contact.level']).toEqual({ answer: 'used', proof: 'Notes of 12 talks with drivers' });
});

/** Two who see `a` as the one and as the other, of routes that hang on it and on `b`, which is '1'. */
function decidedByA(...routes: readonly ScoredRoute[]) {
  const areas = bank.areas.filter(({ id }) => id !== 'c');
  const own = { 'a.one': '0', 'b.one': '1' };
  const all = [...routes, bank.routes.at(-1)!];
  return toSettle(bankOf({ areas, routes: all }), [own, { ...own, 'a.one': '1' }]);
}
const onA = { couldBecome: ['inside', 'sideways'], questions: ['a.one'] };

test('a need that one of two views leaves unmet decides, whatever the points are', () => {
  const needs = [{ kind: 'area', area: 'a', atLeast: 50, because: 'Too little.' }] as const;
  expect(decidedByA(routeOf('inside', { b: 1 }, { needs }))).toEqual({
    couldBecome: ['inside', 'prepare'],
    questions: ['a.one'],
  });
});

test('where facts leave a need unmet nobody who disagrees decides anything', () => {
  const when = [{ question: 'facts.permit', accepts: ['yes'] }];
  const needs = [{ kind: 'condition', when, because: 'No permit.' }] as const;
  expect(decidedByA(routeOf('inside', { a: 1 }, { needs }))).toEqual({
    couldBecome: ['prepare'],
    questions: [],
  });
});

test('so does who leads, where both routes are ready by either view', () => {
  const always = { readyAt: 0 };
  expect(
    decidedByA(routeOf('sideways', { a: 1, b: 1 }, always), routeOf('inside', { a: 1 }, always)),
  ).toEqual({ couldBecome: ['sideways'], questions: [] });
  expect(
    decidedByA(routeOf('inside', { a: 3 }, always), routeOf('sideways', { b: 1 }, { readyAt: 10 })),
  ).toEqual(onA);
});

test('a lead that a limit takes away is none', () => {
  const adjusted = (points: number) => ({
    readyAt: 0,
    adjust: [{ when: [], points, because: 'So it is.' }],
  });
  // Ahead by ten points, but where both would pass 100, or stay below 0, the one preferred is recommended.
  for (const [more, less] of [
    [50, 40],
    [-40, -50],
  ] as const)
    expect(
      decidedByA(routeOf('inside', { a: 1 }, adjusted(less)), routeOf('sideways', { a: 1 }, adjusted(more))),
    ).toEqual(onA);
});

test('a sum that lacks its mark by no more than the rounding of numbers has reached it', () => {
  const ids = ['a', 'b', 'c'];
  const questions = ids.map((id) => questionOf(`${id}.q`, ['0', '0.5', '1']));
  const areas = questions.map((question, at) => areaOf(ids[at]!, { questions: [question] }));
  const inside = routeOf('inside', { a: 1, b: 1, c: 1 }, { readyAt: 50 });
  const own = { 'a.q': '0', 'b.q': '0.5', 'c.q': '1' };
  const three = bankOf({ areas, routes: [inside, bank.routes.at(-1)!] });
  expect(evaluate(three, own).routes[0]!.points).toBeLessThan(50);
  expect(toSettle(three, [own, { ...own, 'c.q': '0.5' }])).toEqual({
    couldBecome: ['inside', 'prepare'],
    questions: ['c.q'],
  });
});

/** Two who disagree in everything, of as many areas with a question each; every area weighs about the same. */
function opposites(count: number, inOneArea: boolean) {
  const ids = Array.from({ length: count }, (_, at) => (inOneArea ? `a.q${at}` : `a${at}.q`));
  const questions = ids.map((id) => questionOf(id, ['0', '1']));
  const areas = inOneArea
    ? [areaOf('a', { questions })]
    : questions.map((question) => areaOf(question.id.split('.')[0]!, { questions: [question] }));
  const weights = Object.fromEntries(areas.map(({ id }, at) => [id, 1 + at / 1000]));
  // The second route never leads, and no bound tells so: every way has to be tried.
  const routes = [routeOf('inside', weights), routeOf('behind', weights), bank.routes.at(-1)!];
  const all = (answer: string) => Object.fromEntries(ids.map((id) => [id, answer]));
  return toSettle(bankOf({ areas, routes }), [all('0'), all('1')]);
}

test('it is not told where there are too many ways to try: within an area, or in all', () => {
  expect(opposites(10, true)?.questions).toHaveLength(10);
  expect(opposites(15, true)).toBeNull();
  expect(opposites(10, false)?.questions).toHaveLength(10);
  expect(opposites(40, false)).toBeNull();
});
