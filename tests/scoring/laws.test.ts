import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Answers,
  answerId,
  assess,
  type Bank,
  evaluate,
  planFor,
  type Result,
} from '../../scoring/index.ts';
import { inWholePoints, isScored } from '../../scoring/result/index.ts';
import { ranges } from '../../scoring/unanswered/ranges.ts';
import {
  bruteAreas,
  brutePlan,
  bruteRanges,
  bruteRecommendation,
  bruteRoutes,
  bruteTries,
  questionsOf,
  scoredOf,
  weightedOf,
} from './brute-force.ts';
import { law } from './law.ts';

const tenths = (value: number) => Math.round(value * 10);
const scoresOf = (bank: Bank, answers: Answers) => {
  const { areas, routes } = evaluate(bank, answers);
  return { areas: areas.map(({ score }) => score), routes: routes.map(({ readiness }) => readiness) };
};

law(
  'scores and readiness stay within 0 to 100, and no area claims less than it counts',
  ({ bank, answers }) => {
    const { areas, routes } = evaluate(bank, answers);
    for (const { score, claimed } of areas) {
      if (score === null) continue;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100 + 1e-9);
      expect(claimed!).toBeGreaterThanOrEqual(score - 1e-9);
    }
    for (const { readiness } of routes)
      expect(readiness === Math.min(100, Math.max(0, readiness))).toBe(true);
  },
);

law('area scores, readiness and verdicts are those of the brute force', ({ bank, answers }) => {
  const { areas, routes } = evaluate(bank, answers);
  bruteAreas(bank, answers).forEach((score, place) => {
    if (score === null) expect(areas[place]!.score).toBeNull();
    else expect(areas[place]!.score).toBeCloseTo(score, 9);
  });
  bruteRoutes(bank, answers).forEach(({ readiness, ready }, place) => {
    expect(routes[place]!.readiness).toBeCloseTo(readiness, 9);
    expect(routes[place]!.ready).toBe(ready);
  });
});

law('the recommendation is that of the brute force', ({ bank, answers }) => {
  const { route, toward } = assess(bank, answers).recommendation;
  expect({ route, toward }).toEqual({ toward: undefined, ...bruteRecommendation(bank, answers) });
});

law('the plan to every route is that of the brute force', ({ bank, answers }) => {
  for (const route of scoredOf(bank)) {
    if (evaluate(bank, answers).routes.find(({ id }) => id === route.id)!.ready) continue;
    const plan = planFor(bank, answers, route.id);
    const expected = brutePlan(bank, route, answers);
    expect(plan.feasible).toBe(expected !== null);
    expect(plan.actions.map(({ id }) => id).toSorted()).toEqual((expected?.actions ?? []).toSorted());
    if (!expected) continue;
    expect(plan.hours).toBe(expected.hours);
    expect(Math.abs(plan.readiness! - expected.readiness)).toBeLessThan(0.1 + 1e-9);
  }
});

law('so it is within a budget, and when some actions are done', ({ bank, answers }) => {
  const actions = bank.areas.flatMap((area) => area.actions);
  const done = actions.filter((_, place) => place % 3 === 0).map(({ id }) => id);
  for (const route of scoredOf(bank)) {
    if (evaluate(bank, answers).routes.find(({ id }) => id === route.id)!.ready) continue;
    for (const options of [{ budget: 3 }, { done }, { budget: 4, done }]) {
      const plan = planFor(bank, answers, route.id, options);
      const expected = brutePlan(bank, route, answers, options);
      expect(plan.feasible).toBe(expected?.feasible ?? false);
      const chosen = plan.actions.filter((action) => !action.done).map(({ id }) => id);
      expect(chosen.toSorted()).toEqual((expected?.actions ?? []).toSorted());
      expect(plan.hours).toBe(expected?.hours ?? 0);
    }
  }
});

law('the curve is the highest readiness for the hours, needs aside', ({ bank, answers }) => {
  for (const route of scoredOf(bank)) {
    const tries = bruteTries(bank, route, answers);
    const best = (hours: number) =>
      Math.max(...tries.filter((one) => one.hours <= hours).map(({ readiness }) => readiness));
    const { curve } = planFor(bank, answers, route.id);
    for (let hours = 0; hours <= 24; hours += 1) {
      const shown = curve.filter(([from]) => from <= hours).at(-1)![1];
      expect(Math.abs(shown - best(hours))).toBeLessThan(0.1 + 1e-9);
    }
  }
});

law(
  'the readiness that a plan promises is what its answers give once they are raised',
  ({ bank, answers }) => {
    for (const route of scoredOf(bank)) {
      const expected = brutePlan(bank, route, answers);
      if (!expected) continue;
      const raised: Record<string, Answers[string]> = { ...answers };
      const actions = bank.areas
        .flatMap((area) => area.actions)
        .filter(({ id }) => expected.actions.includes(id));
      const place = (id: string, answer: string | null | undefined) =>
        weightedOf(bank)
          .find((question) => question.id === id)!
          .answers.findIndex((one) => one.id === answer);
      let keepsHigherClaim = false;
      for (const { question, answer } of actions.flatMap(({ raises }) => raises)) {
        const to = place(question, answer);
        if (place(question, answerId(raised[question])) > to) keepsHigherClaim ||= true;
        else if (to > 0) raised[question] = { answer, proof: 'Done with Ada in May' };
      }
      if (keepsHigherClaim) continue;
      const after = evaluate(bank, raised).routes.find(({ id }) => id === route.id)!.readiness;
      expect(after).toBeGreaterThanOrEqual(expected.readiness - 1e-9);
    }
  },
);

law('the range is that of all completions, tried one by one', ({ bank, answers }) => {
  const missing = questionsOf(bank).filter(({ id }) => answerId(answers[id]) == null);
  fc.pre(missing.reduce((product, { answers: list }) => product * (1 + 2 * list.length), 1) < 3000);
  const { areas, routes } = ranges(bank, answers);
  const expected = bruteRanges(bank, answers);
  for (const [found, spans] of [
    [[...areas.values()], expected.areas],
    [[...routes.values()], expected.routes],
  ] as const)
    for (const [place, span] of spans.entries())
      if (span === null) expect(found[place]).toBeNull();
      else span.forEach((value, end) => void expect(found[place]![end]).toBeCloseTo(value, 9));
});

law('a better answer, proven or not, never lowers a score or a readiness', ({ bank, answers }) => {
  const before = scoresOf(bank, answers);
  for (const { id, answers: list } of weightedOf(bank)) {
    const given = answers[id];
    const next = list[list.findIndex((one) => one.id === answerId(given)) + 1];
    if (!next) continue;
    for (const better of [next.id, { answer: next.id, proof: 'A page of notes' }]) {
      if (typeof better === 'string' && typeof given === 'object') continue;
      const after = scoresOf(bank, { ...answers, [id]: better });
      before.areas.forEach((score, place) => {
        if (score !== null) expect(after.areas[place]!).toBeGreaterThanOrEqual(score - 1e-9);
      });
      before.routes.forEach((readiness, place) => {
        expect(after.routes[place]!).toBeGreaterThanOrEqual(readiness - 1e-9);
      });
    }
  }
});

law(
  'the order of answers does not matter, and "I don\'t know" counts like not asked',
  ({ bank, answers }) => {
    const turned = Object.fromEntries(Object.entries(answers).toReversed());
    expect(JSON.stringify(assess(bank, turned))).toBe(JSON.stringify(assess(bank, answers)));
    const asked = Object.fromEntries(questionsOf(bank).map(({ id }) => [id, answers[id] ?? null]));
    expect(scoresOf(bank, asked)).toEqual(scoresOf(bank, answers));
  },
);

law('only the proportions of weights matter', ({ bank, answers }) => {
  const scaled: Bank = {
    ...bank,
    areas: bank.areas.map((area, place) => ({
      ...area,
      questions: area.questions.map((question) =>
        question.kind === 'weighted' ? { ...question, weight: question.weight * (place + 3) } : question,
      ),
    })),
    routes: bank.routes.map((route) =>
      route.kind === 'scored'
        ? { ...route, weights: route.weights.map((one) => ({ ...one, weight: one.weight * 7 })) }
        : route,
    ),
  };
  const [before, after] = [scoresOf(bank, answers), scoresOf(scaled, answers)];
  after.areas.forEach((score, place) => {
    if (score !== null) expect(score).toBeCloseTo(before.areas[place]!, 9);
  });
  after.routes.forEach((readiness, place) => {
    expect(readiness).toBeCloseTo(before.routes[place]!, 9);
  });
});

law(
  'the lines add up, in tenths and in whole points, and no number shown contradicts a verdict',
  ({ bank, answers }) => {
    const result = assess(bank, answers);
    for (const shown of [result, inWholePoints(bank, result)]) {
      for (const route of shown.routes.filter(isScored)) {
        const lines = [...route.contributions, ...route.adjustments].map(({ points }) => tenths(points));
        expect(lines.reduce((sum, points) => sum + points, 0)).toBe(tenths(route.readiness));
        for (const { points, of, questions } of route.contributions) {
          expect(questions.reduce((sum, line) => sum + tenths(line.points), 0)).toBe(tenths(points));
          for (const line of [{ points, of }, ...questions])
            expect(line.points >= 0 && line.points <= line.of).toBe(true);
        }
      }
      expectHonest(bank, answers, shown);
    }
  },
);

function expectHonest(bank: Bank, answers: Answers, shown: Result) {
  const exact = evaluate(bank, answers);
  for (const route of shown.routes.filter(isScored)) {
    const { readiness, readyAt, ready } = exact.routes.find(({ id }) => id === route.id)!;
    expect(route.ready).toBe(ready);
    expect(route.readiness >= readyAt).toBe(readiness >= readyAt - 1e-9);
    expect(route.range[0] <= route.readiness && route.readiness <= route.range[1]).toBe(true);
    if (shown.plan.toward === route.id && shown.plan.feasible)
      expect(shown.plan.readiness! >= readyAt).toBe(true);
    for (const need of route.blockedBy)
      if (need.code === 'need-area' && need.score !== null) expect(need.score).toBeLessThan(need.atLeast);
  }
}

law(
  'every task of a plan gets its hours and weeks, at most three at a time, after what it comes after',
  ({ bank, answers }) => {
    const actions = bank.areas.flatMap((area) => area.actions);
    const { plan } = assess(bank, answers, { hoursPerWeek: 1.5 });
    for (const { id, startWeek, endWeek } of plan.actions) {
      const action = actions.find((one) => one.id === id)!;
      expect(endWeek - startWeek + 1).toBeGreaterThanOrEqual(action.weeks);
      for (const before of plan.actions.filter((one) => action.after.includes(one.id)))
        expect(before.endWeek).toBeLessThan(startWeek);
    }
    for (let week = 1; week <= plan.weeks; week += 1) {
      const running = plan.actions.filter(({ startWeek, endWeek }) => startWeek <= week && week <= endWeek);
      expect(running.length).toBeLessThanOrEqual(3);
    }
    expect(plan.weeks * 1.5 + 1e-6).toBeGreaterThanOrEqual(plan.hours);
  },
);

law('the same input gives the same bytes and stays as it was', ({ bank, answers }) => {
  const before = JSON.stringify({ bank, answers });
  expect(JSON.stringify(assess(bank, answers))).toBe(JSON.stringify(assess(bank, answers)));
  expect(JSON.stringify({ bank, answers })).toBe(before);
});

law('in whole points every finding stays, with whole numbers', ({ bank, answers }) => {
  const result = assess(bank, answers);
  const findings = ({ recommendation: { because, alternatives, wouldChange } }: typeof result) => [
    ...because,
    ...[...alternatives, ...wouldChange].flatMap((other) => ('because' in other ? other.because : [])),
  ];
  const whole = findings(inWholePoints(bank, result));
  expect(whole.map(({ code }) => code)).toEqual(findings(result).map(({ code }) => code));
  for (const finding of whole)
    for (const [name, value] of Object.entries(finding))
      if (typeof value === 'number' && !/hours/i.test(name)) expect(Number.isInteger(value), name).toBe(true);
});
