import { type Answers, hasProof } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Flip, Steadiness, Turn } from '../result/result.ts';
import { type AreaEvaluation, scoredWith } from '../score/area.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { evaluateRoutes } from '../score/readiness.ts';
import { proven, type Standing, unproven } from '../score/standing.ts';
import { directionOf, type Verdict, verdictOn } from './verdict.ts';

/** One answer changed: a step up or down, or (`to` as before) its missing proof given. */
type Change = { readonly place: number; readonly to: number; readonly standing: Standing };

/**
 * Changes one weighted answer at a time: a step up, taken as proven; a step down, proven if the answer is;
 * and a missing proof given. Facts and unknown answers have no steps.
 */
export function steadiness(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  verdict: Verdict,
  setAside: SetAside,
): Steadiness {
  const { world, areas } = evaluation;
  let changes = 0;
  const flips: Flip[] = [];
  const turns: Turn[] = [];
  for (const [at, area] of areas.entries())
    for (const { place, to, standing } of changesIn(area, answers)) {
      const changed = scoredWith(area.model, area.standings.with(place, standing));
      const { question } = area.model.questions[place]!;
      const from = question.answers[area.standings[place]!.claimed!]!.id;
      const change = { question: question.id, from, to: question.answers[to]!.id };
      const withChange = areas.with(at, changed);
      const routes = evaluateRoutes(world.routes, withChange);
      const other = verdictOn(bank, { ...evaluation, areas: withChange, routes }, setAside);
      changes += 1;
      if (other.route !== verdict.route) flips.push({ ...change, route: other.route.id });
      else if (directionOf(other) !== directionOf(verdict))
        turns.push({ ...change, toward: directionOf(other) });
    }
  return { changes, keep: changes - flips.length, flips, turns };
}

function changesIn({ model, standings, open }: AreaEvaluation, answers: Answers): readonly Change[] {
  return model.questions.flatMap(({ question }, place): readonly Change[] => {
    const { claimed, counted } = standings[place]!;
    if (!open[place] || claimed === null) return [];
    const isProven = hasProof(answers[question.id]);
    const down = isProven ? proven(claimed - 1) : unproven(question, Math.max(0, claimed - 1));
    return [
      ...(claimed > 0 ? [{ place, to: claimed - 1, standing: down }] : []),
      ...(counted < claimed ? [{ place, to: claimed, standing: proven(claimed) }] : []),
      ...(claimed < question.answers.length - 1
        ? [{ place, to: claimed + 1, standing: proven(claimed + 1) }]
        : []),
    ];
  });
}
