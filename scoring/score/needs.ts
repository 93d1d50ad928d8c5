import type { Area, Bank, Need, ScoredRoute, Term } from '../model/bank.ts';
import { reaches } from '../model/tolerance.ts';
import type { AreaModel } from './area-model.ts';
import type { AreaScore } from './area-score.ts';
import { type Facts, factHolds } from './facts.ts';
import type { Standing } from './standing.ts';

type Assessed = AreaScore & { readonly model: AreaModel; readonly standings: readonly Standing[] };

export function unmetNeeds(route: ScoredRoute, areas: readonly Assessed[], facts: Facts): readonly Need[] {
  return route.needs.filter((need) => {
    const area = areas.find(({ model }) => dependsOn(need, model.area));
    return !(area ? needMet(need, area, facts) : factTermsHold(need, undefined, facts));
  });
}

/** Does the need ask for something of this area's weighted answers? At most one area per need. */
export function dependsOn(need: Need, area: Area): boolean {
  if (need.kind === 'area') return need.area === area.id;
  return need.when.some((term) => isWeighted(term, area));
}

/** Are the route's needs met that depend on no area's answers? */
export function factNeedsMet(bank: Bank, route: ScoredRoute, facts: Facts): boolean {
  return route.needs
    .filter((need) => !bank.areas.some((area) => dependsOn(need, area)))
    .every((need) => factTermsHold(need, undefined, facts));
}

/** A need on an area without a score, or on a question left out or closed, is not met. */
export function needMet(need: Need, assessed: Assessed, facts: Facts): boolean {
  const { model, standings, open, score } = assessed;
  if (need.kind === 'area') return score !== null && reaches(score, need.atLeast);
  if (!factTermsHold(need, model.area, facts)) return false;
  return need.when
    .filter((term) => isWeighted(term, model.area))
    .every((term) => {
      const place = model.questions.findIndex(({ question }) => question.id === term.question);
      const claimed = standings[place]?.claimed ?? null;
      if (place === -1 || !open[place] || claimed === null) return false;
      return term.accepts.includes(model.questions[place]!.question.answers[claimed]!.id);
    });
}

function factTermsHold(need: Need, area: Area | undefined, facts: Facts): boolean {
  if (need.kind === 'area') return false;
  return need.when.filter((term) => !area || !isWeighted(term, area)).every((term) => factHolds(term, facts));
}

function isWeighted(term: Term, area: Area): boolean {
  return area.questions.some((question) => question.kind === 'weighted' && question.id === term.question);
}
