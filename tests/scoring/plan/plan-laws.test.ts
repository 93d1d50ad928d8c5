import { expect } from 'vitest';
import {
  type Answers,
  assess,
  type Bank,
  planFor,
  type ScoredRoute,
  shortResult,
} from '../../../scoring/index.ts';
import { bruteRecommendation, bruteRoutes, bruteTries, scoredOf } from '../brute-force.ts';
import { bruteMark, bruteOrder, bruteTasks } from '../brute-schedule.ts';
import { law } from '../law.ts';

/** Every third action and task, so that most banks have some. */
function declinedOf(bank: Bank): readonly string[] {
  const tasks = [
    ...bank.areas.flatMap(({ actions }) => actions),
    ...bank.routes.flatMap(({ actions }) => actions),
  ];
  return tasks.filter((_, place) => place % 3 === 1).map(({ id }) => id);
}

const isReady = (bank: Bank, route: ScoredRoute, answers: Answers) =>
  bruteRoutes(bank, answers).find(({ id }) => id === route.id)!.ready;

law(
  'whole and short result lead where the brute force does, also without what is declined',
  ({ bank, answers }) => {
    for (const declined of [[], declinedOf(bank)]) {
      const expected = { toward: undefined, ...bruteRecommendation(bank, answers, { declined }) };
      const { route, toward } = assess(bank, answers, { declined }).recommendation;
      expect({ route, toward }).toEqual(expected);
      const short = shortResult(bank, answers, { declined });
      expect({ route: short.route, toward: short.toward }).toEqual(expected);
    }
  },
);

law(
  'a route beyond reach is named with its hours, and its plan is there when asked for',
  ({ bank, answers }) => {
    const { alternatives } = assess(bank, answers).recommendation;
    for (const alternative of alternatives) {
      const found = 'because' in alternative ? alternative.because : [];
      for (const finding of found) {
        if (finding.code !== 'beyond-reach') continue;
        expect(finding.hours).toBeGreaterThan(bank.reachHours!);
        expect(planFor(bank, answers, finding.route)).toMatchObject({ feasible: true, hours: finding.hours });
      }
      if ('hours' in alternative)
        expect(alternative.hours).toBeLessThanOrEqual(bank.reachHours ?? alternative.hours);
    }
  },
);

law(
  'the plan of a ready route is the cheapest set within reach that makes it strong',
  ({ bank, answers }) => {
    for (const route of scoredOf(bank)) {
      if (!isReady(bank, route, answers)) continue;
      const { hours, actions, feasible, mark } = planFor(bank, answers, route.id);
      const strong = bruteTries(bank, route, answers).filter(
        ({ feasible: isOpen, readiness, hours: takes }) =>
          isOpen && readiness >= (route.strongAt ?? Number.NaN) - 1e-9 && takes <= (bank.reachHours ?? takes),
      );
      expect({ feasible, mark }).toEqual({ feasible: true, mark: null });
      expect(hours).toBe(strong.length > 0 ? Math.min(...strong.map((one) => one.hours)) : 0);
      expect(actions.length === 0).toBe(hours === 0);
    }
  },
);

law(
  'actions come in the order of what they bring for an hour, and say where they reach the mark',
  ({ bank, answers }) => {
    const all = bank.areas.flatMap((area) => area.actions);
    for (const route of scoredOf(bank)) {
      const { actions, mark } = planFor(bank, answers, route.id);
      const chosen = all.filter(({ id }) => actions.some((one) => one.id === id));
      const startOf = (id: string) => actions.find((one) => one.id === id)!.startWeek;
      const ordered = bruteOrder(bank, route, answers, chosen).toSorted(
        (one, other) => startOf(one) - startOf(other),
      );
      expect(actions.map(({ id }) => id)).toEqual(ordered);
      const count = bruteMark(
        bank,
        route,
        answers,
        ordered.map((id) => chosen.find((one) => one.id === id)!),
      );
      const first = actions.slice(0, count ?? 0);
      expect(mark).toEqual(
        count && {
          actions: count,
          hours: first.reduce((sum, { hours }) => sum + hours, 0),
          week: Math.max(...first.map(({ endWeek }) => endWeek)),
        },
      );
    }
  },
);

law(
  'the tasks of a route are those offered; to begin now they need not wait for the plan',
  ({ bank, answers }) => {
    const declined = declinedOf(bank);
    for (const route of scoredOf(bank)) {
      const { actions, then, weeks } = planFor(bank, answers, route.id, { declined });
      expect(then.map(({ id }) => id).toSorted()).toEqual(
        bruteTasks(bank, route, answers, declined).toSorted(),
      );
      for (const { id, begin, startWeek } of then) {
        const task = route.actions.find((one) => one.id === id)!;
        expect(begin).toBe(isReady(bank, route, answers) ? 'now' : task.begin);
        if (begin === 'ready') expect(startWeek).toBeGreaterThan(weeks);
      }
      const all = [...actions, ...then];
      const besides = then.filter(({ begin }) => begin === 'now');
      for (const { startWeek: week } of all) {
        const running = (tasks: typeof then | typeof actions) =>
          tasks.filter(({ startWeek, endWeek }) => startWeek <= week && week <= endWeek).length;
        expect(running(actions) + running(then)).toBeLessThanOrEqual(3);
        if (running(besides) < 3) continue;
        // No action waits that could have begun before the third of them.
        const started = Math.max(
          ...besides.filter(({ endWeek }) => endWeek >= week).map(({ startWeek }) => startWeek),
        );
        const waiting = actions.filter(({ startWeek }) => startWeek > started);
        for (const { id } of waiting) {
          const { after } = bank.areas.flatMap((area) => area.actions).find((one) => one.id === id)!;
          expect(
            after.some((before) => actions.some((one) => one.id === before && one.endWeek >= started)),
          ).toBe(true);
        }
      }
    }
  },
);
