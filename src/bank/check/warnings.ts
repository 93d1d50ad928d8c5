import type { Bank } from '../../../scoring/index.ts';
import { askableQuestions, bestCases, idleActions } from '../../../scoring/trials/index.ts';
import { questionsOf } from '../lookup.ts';
import type { Trials } from './trials.ts';

/** What is legal but doubtful in a bank. The last two are what was seen, the others are certain. */
export type Warning =
  | { readonly code: 'never-asked'; readonly question: string }
  | {
      readonly code: 'never-ready';
      readonly route: string;
      readonly highest: number;
      readonly readyAt: number;
    }
  | { readonly code: 'never-met'; readonly route: string; readonly because: string }
  /** Each need can be met and the points be had, but not all for one person. */
  | { readonly code: 'never-together'; readonly route: string }
  | { readonly code: 'raises-nothing'; readonly action: string }
  | { readonly code: 'never-mattered'; readonly question: string; readonly people: number }
  | { readonly code: 'never-planned'; readonly action: string; readonly people: number };

export function warningsOf(bank: Bank, { people, neverMattered, neverPlanned }: Trials): readonly Warning[] {
  const askable = askableQuestions(bank);
  const unasked = questionsOf(bank).filter(({ id }) => !askable.has(id));
  const idle = idleActions(bank);
  return [
    ...unasked.map(({ id }): Warning => ({ code: 'never-asked', question: id })),
    ...routeWarnings(bank),
    ...idle.map((action): Warning => ({ code: 'raises-nothing', action })),
    ...neverMattered
      .filter((question) => askable.has(question))
      .map((question): Warning => ({ code: 'never-mattered', question, people })),
    ...neverPlanned
      .filter((action) => !idle.includes(action))
      .map((action): Warning => ({ code: 'never-planned', action, people })),
  ];
}

/** Exact: the best answers are tried for all facts that make a difference. */
function routeWarnings(bank: Bank): readonly Warning[] {
  const cases = bestCases(bank);
  return bank.routes.flatMap((route): readonly Warning[] => {
    if (route.kind === 'fallback') return [];
    const best = cases.map(({ routes }) => routes.find(({ id }) => id === route.id)!);
    if (best.some(({ ready }) => ready)) return [];
    const highest = Math.max(...best.map(({ readiness }) => readiness));
    const found: readonly Warning[] = [
      ...(best.every(({ readiness }) => readiness < route.readyAt)
        ? [{ code: 'never-ready', route: route.id, highest, readyAt: route.readyAt } as const]
        : []),
      ...route.needs
        .filter((need) => best.every(({ unmetNeeds }) => unmetNeeds.includes(need)))
        .map(({ because }) => ({ code: 'never-met', route: route.id, because }) as const),
    ];
    return found.length > 0 ? found : [{ code: 'never-together', route: route.id }];
  });
}
