import { expect } from 'vitest';
import { type Bank, questionStates } from '../../../scoring/index.ts';
import { nextQuestion, quickAnswers, quickRun } from '../../../scoring/unanswered/index.ts';
import { bruteRoute, standsOf } from '../brute-force.ts';
import { bruteOutcomes, completions } from '../brute-what-if.ts';
import { law } from '../law.ts';

/** More completions than this would take too long to try. */
const MOST_COMPLETIONS = 2_000;

law('the quick route is that of all answers', ({ bank, answers }) => {
  const used = quickAnswers(bank, answers);
  expect(bruteRoute(bank, standsOf(bank, used))).toBe(bruteRoute(bank, standsOf(bank, answers)));
});

law('it stops only when no answers to the open questions bring another route', ({ bank, answers }) => {
  const before: Record<string, (typeof answers)[string]> = {};
  for (;;) {
    const next = nextQuestion(bank, before);
    if (next === null && completions(bank, before) <= MOST_COMPLETIONS)
      expect(bruteOutcomes(bank, before).size).toBe(1);
    if (next === null) return;
    before[next.id] = answers[next.id] ?? null;
  }
});

law('it asks on only while some answers would bring another route', ({ bank, answers }) => {
  const plain = withoutLimits(bank);
  const before: Record<string, (typeof answers)[string]> = {};
  for (let next = nextQuestion(plain, before); next !== null; next = nextQuestion(plain, before)) {
    if (completions(plain, before) <= MOST_COMPLETIONS / 10)
      expect(bruteOutcomes(plain, before).size).toBeGreaterThan(1);
    before[next.id] = answers[next.id] ?? null;
  }
});

/** Where a limit bites, or a need falls between two scores, the bounds are sound but not the tightest. */
function withoutLimits(bank: Bank): Bank {
  return {
    ...bank,
    routes: bank.routes.map((route) =>
      route.kind === 'fallback'
        ? route
        : { ...route, adjust: [], needs: route.needs.filter(({ kind }) => kind === 'condition') },
    ),
  };
}

law('it asks open questions only, and none twice', ({ bank, answers }) => {
  const before: Record<string, (typeof answers)[string]> = {};
  for (let next = nextQuestion(bank, before); next !== null; next = nextQuestion(bank, before)) {
    expect(before).not.toHaveProperty([next.id]);
    expect(questionStates(bank, before).get(next.id)).toBe('open');
    before[next.id] = answers[next.id] ?? null;
  }
});

law('what it would have asked and was not given stays open', ({ bank, answers }) => {
  const given = Object.fromEntries(Object.entries(answers).filter((_, place) => place % 2 === 0));
  const { answers: used, quick } = quickRun(bank, given);
  for (const [id, one] of Object.entries(used)) expect(one).toBe(given[id]);
  const asked = Object.keys(quickAnswers(bank, given));
  expect(quick.asked).toBe(asked.length);
  expect(Object.keys(used)).toEqual(asked.filter((id) => given[id] !== undefined));
});
