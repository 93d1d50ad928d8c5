import type { Area, Bank, Need, ScoredRoute, Term } from '../model/bank.ts';
import { weightedQuestions } from '../model/lookup.ts';
import { reaches } from '../model/tolerance.ts';
import { conditionHolds, type Facts } from './facts.ts';
import type { Standing } from './standing.ts';

/** A need of a route on an area, as the facts leave it. */
export type AreaNeed =
  /** That the area has a score, and so much. */
  | { readonly kind: 'score'; readonly need: Need; readonly atLeast: number }
  /** That these questions are open, each with one of the answers that it accepts. */
  | { readonly kind: 'claims'; readonly need: Need; readonly claims: readonly Claim[] }
  /** Whatever is answered: a fact forbids it, or has left the question out. */
  | { readonly kind: 'never'; readonly need: Need };

/** The place of a question in the area's model, and for each of its answers whether it is accepted. */
export type Claim = { readonly place: number; readonly accepts: readonly boolean[] };

/** Does the need ask for something of this area's weighted answers? At most one area per need. */
export function dependsOn(need: Need, area: Area): boolean {
  if (need.kind === 'area') return need.area === area.id;
  return need.when.some((term) => isWeighted(term, area));
}

/** @param claimOn what is asked of a question of the area, `null` when it is left out */
export function areaNeed(
  need: Need,
  area: Area,
  facts: Facts,
  claimOn: (term: Term) => Claim | null,
): AreaNeed {
  if (need.kind === 'area') return { kind: 'score', need, atLeast: need.atLeast };
  const ofFacts = need.when.filter((term) => !isWeighted(term, area));
  const claims = need.when.filter((term) => isWeighted(term, area)).map(claimOn);
  if (!conditionHolds(ofFacts, facts) || claims.includes(null)) return { kind: 'never', need };
  return { kind: 'claims', need, claims: claims.filter((claim) => claim !== null) };
}

/** What needs on an area go by. */
export type Assessed = {
  readonly standings: readonly Standing[];
  readonly open: readonly boolean[];
  readonly score: number | null;
};

export function needMet(need: AreaNeed, { standings, open, score }: Assessed): boolean {
  switch (need.kind) {
    case 'score':
      return score !== null && reaches(score, need.atLeast);
    case 'claims':
      return need.claims.every(({ place, accepts }) => {
        const { claimed } = standings[place]!;
        return open[place]! && claimed !== null && accepts[claimed]!;
      });
    case 'never':
      return false;
  }
}

/** The needs of a route that hang on no area and that these facts do not meet. */
export function needsUnmetByFacts(bank: Bank, route: ScoredRoute, facts: Facts): readonly Need[] {
  return route.needs
    .filter((need) => !bank.areas.some((area) => dependsOn(need, area)))
    .filter((need) => need.kind === 'area' || !conditionHolds(need.when, facts));
}

function isWeighted(term: Term, area: Area): boolean {
  return weightedQuestions(area).some(({ id }) => id === term.question);
}
