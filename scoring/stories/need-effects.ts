import type { Bank } from '../model/bank.ts';
import { routeWithId } from '../model/lookup.ts';
import { type Case, type Cases, givenAt, type Marks } from './cases.ts';

/**
 * What one need does to the stories. It blocks a story when, with this need alone dropped, its route would be given
 * and now another is: rightly when the advice is better for it, wrongly when it is worse (best before acceptable
 * before missed). The others that it blocks are advised as well either way.
 */
export type NeedEffect = {
  readonly route: string;
  /** The need's own sentence. */
  readonly because: string;
  readonly blocks: number;
  readonly rightly: number;
  readonly wrongly: number;
};

export function needEffects(bank: Bank, { routes, cases }: Cases, marks: Marks): readonly NeedEffect[] {
  return bank.prefer.flatMap((id) => {
    const route = routes.indexOf(id);
    return routeWithId(bank, id).needs.map((need) => {
      const gains = cases.flatMap((one) => {
        const isAlone = one.unmetNeeds[route]!.length === 1 && one.unmetNeeds[route]![0] === need;
        const dropped = { ...one, blocked: one.blocked.map((is, at) => is && !(at === route && isAlone)) };
        const [now, then] = [givenAt(marks, one), givenAt(marks, dropped)];
        return now === then ? [] : [rank(one, now) - rank(one, then)];
      });
      return {
        route: id,
        because: need.because,
        blocks: gains.length,
        rightly: gains.filter((gain) => gain > 0).length,
        wrongly: gains.filter((gain) => gain < 0).length,
      };
    });
  });
}

function rank({ best, accepts }: Case, given: number): 0 | 1 | 2 {
  if (given === best) return 2;
  return accepts[given] ? 1 : 0;
}
