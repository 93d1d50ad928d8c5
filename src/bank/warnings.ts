import { askableQuestions, type Bank, type Need, ranges, type ScoredRoute } from '../../scoring/index.ts';

/** What is legal but doubtful in a bank. */
export type Warning =
  | { readonly code: 'never-asked'; readonly question: string }
  | {
      readonly code: 'never-ready';
      readonly route: string;
      readonly highest: number;
      readonly readyAt: number;
    }
  | { readonly code: 'never-met'; readonly route: string; readonly because: string }
  | { readonly code: 'raises-nothing'; readonly action: string };

/** Exact as far as one area or the bounds decide; what hangs on several facts at once is not looked into. */
export function warningsOf(bank: Bank): readonly Warning[] {
  const askable = askableQuestions(bank);
  const highest = ranges(bank, {});
  const routes = bank.routes.filter((route): route is ScoredRoute => route.kind === 'scored');
  const isMet = (need: Need): boolean =>
    need.kind === 'area'
      ? (highest.areas.get(need.area)?.[1] ?? -1) >= need.atLeast
      : need.when.every(({ question }) => askable.has(question));
  return [
    ...bank.areas
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => !askable.has(id))
      .map(({ id }): Warning => ({ code: 'never-asked', question: id })),
    ...routes.flatMap((route): readonly Warning[] => {
      const [, most] = highest.routes.get(route.id)!;
      const short: Warning[] =
        most < route.readyAt
          ? [{ code: 'never-ready', route: route.id, highest: most, readyAt: route.readyAt }]
          : [];
      const unmet = route.needs.filter((need) => !isMet(need));
      return [
        ...short,
        ...unmet.map(({ because }): Warning => ({ code: 'never-met', route: route.id, because })),
      ];
    }),
    ...bank.areas.flatMap(({ actions, questions }) =>
      actions
        .filter(({ raises }) =>
          raises.every(({ question: id, answer }) => {
            const question = questions.find((one) => one.id === id);
            const raised = question?.kind === 'weighted' && question.answers.find((one) => one.id === answer);
            return !askable.has(id) || !raised || raised.worth === 0;
          }),
        )
        .map(({ id }): Warning => ({ code: 'raises-nothing', action: id })),
    ),
  ];
}
