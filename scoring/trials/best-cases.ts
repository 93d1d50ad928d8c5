import type { Bank } from '../model/bank.ts';
import { evaluateArea } from '../score/area.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { evaluateRoutes } from '../score/readiness.ts';
import { worldOf } from '../score/world.ts';
import { withBestAnswers } from '../unanswered/best-answers.ts';
import { factWorlds } from '../unanswered/fact-worlds.ts';

/**
 * For each way in which the facts may turn out, what the best answers give, all proven. Better answers never
 * lower a score nor break a need, so what none of these reaches nobody can reach.
 */
export function bestCases(bank: Bank): readonly Evaluation[] {
  return factWorlds(bank, {}).map((facts) => {
    const world = worldOf(bank, facts);
    const areas = world.areas.map((model) => withBestAnswers(evaluateArea(model, {}), () => true));
    return { facts, world, areas, routes: evaluateRoutes(world.routes, areas) };
  });
}
