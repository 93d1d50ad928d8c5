import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Assessment } from '../../words/assessment.ts';

/** Of a whole assessment what coming back to it needs. */
export function savedFrom({
  recommendation,
  routes,
  areas,
  plan,
  quick,
  ...rest
}: Assessment | SavedAssessment): SavedAssessment {
  const { route, toward } = recommendation;
  return {
    schema: rest.schema,
    id: rest.id,
    takenAt: rest.takenAt,
    bank: rest.bank,
    recommendation: { route, ...(toward === undefined ? {} : { toward }) },
    routes: routes.map((one) => ({
      id: one.id,
      ...('readiness' in one && one.readiness !== undefined ? { readiness: one.readiness } : {}),
    })),
    areas: areas.map(({ id, score }) => ({ id, score })),
    plan: plan.hoursPerWeek === undefined ? {} : { hoursPerWeek: plan.hoursPerWeek },
    ...(quick ? { quick } : {}),
    answers: rest.answers as SavedAssessment['answers'],
  };
}
