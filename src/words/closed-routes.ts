import {
  answerId,
  type Bank,
  type Condition,
  findQuestion,
  questionStates,
  type Result,
} from '../../scoring/index.ts';

/** The routes that are closed to the person, each with why. */
export function closedRoutes(
  bank: Bank,
  result: Pick<Result, 'recommendation' | 'routes' | 'answers'>,
): ReadonlyMap<string, string> {
  return new Map(
    bank.routes.flatMap(({ id }) => {
      const why = closedBecause(bank, result, id);
      return why === null ? [] : [[id, why] as const];
    }),
  );
}

/**
 * Why a route is closed to the person by what they are in, such as having no employer, in the bank's words; `null`
 * where it is not. No plan opens it, so how far it is says nothing.
 */
export function closedBecause(
  bank: Bank,
  { recommendation, routes, answers }: Pick<Result, 'recommendation' | 'routes' | 'answers'>,
  routeId: string,
): string | null {
  const route = bank.routes.find(({ id }) => id === routeId);
  const result = routes.find(({ id }) => id === routeId);
  if (route?.kind !== 'scored' || !result || !('blockedBy' in result)) return null;
  const missing = recommendation.because.flatMap((finding) =>
    finding.code === 'missing-facts' ? finding.questions : [],
  );
  const states = questionStates(bank, answers);
  const raised = new Set(
    bank.areas.flatMap(({ actions }) =>
      actions.flatMap(({ raises }) => raises.map(({ question }) => question)),
    ),
  );
  /** What was answered and no action raises, facts among it, and questions that this leaves out. */
  const isSettled = (when: Condition): boolean =>
    when.every(({ question: id }) => {
      const question = findQuestion(bank, id)!;
      const isGiven =
        question.kind === 'fact' ? !missing.includes(id) : answerId(answers[id]) != null && !raised.has(id);
      return (isGiven || states.get(id) === 'left-out') && isSettled(question.when);
    });
  const unmet = result.blockedBy.flatMap((need) => (need.code === 'need' ? [need.because] : []));
  const closing = route.needs.find(
    (need) => need.kind === 'condition' && unmet.includes(need.because) && isSettled(need.when),
  );
  return closing?.because ?? null;
}
