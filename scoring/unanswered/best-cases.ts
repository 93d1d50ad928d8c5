import type { Bank } from '../model/bank.ts';
import { areaModel } from '../score/area-model.ts';
import { type Evaluation, evaluateRoutes, scoredWith } from '../score/evaluate.ts';
import { proven } from '../score/standing.ts';
import { factWorlds } from './fact-worlds.ts';

/**
 * For each way in which the facts may turn out, what the best answers give, all proven. Better answers never
 * lower a score nor break a need, so what none of these reaches nobody can reach.
 */
export function bestCases(bank: Bank): readonly Evaluation[] {
  return factWorlds(bank, {}).map((facts) => {
    const areas = bank.areas.map((area) => {
      const model = areaModel(area, facts);
      return scoredWith(
        model,
        model.questions.map(({ question }) => proven(question.answers.length - 1)),
      );
    });
    return { facts, areas, routes: evaluateRoutes(bank, areas, facts) };
  });
}
