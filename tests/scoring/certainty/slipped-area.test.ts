import { expect } from 'vitest';
import { FINEST } from '../../../scoring/certainty/boxes.ts';
import { assessedWith, slippedArea } from '../../../scoring/certainty/slipped-area.ts';
import { type Answers, type Bank, evaluate } from '../../../scoring/index.ts';
import type { AreaEvaluation } from '../../../scoring/score/area.ts';
import { needMet } from '../../../scoring/score/needs.ts';
import { answeredAgain } from '../brute-certainty.ts';
import { weightedOf } from '../brute-force.ts';
import { law } from '../law.ts';

/** How likely the area comes to each score, with its needs met or not: as "66.667, route by route". */
type Outcomes = ReadonlyMap<string, number>;

function told(score: number | null, needsMet: readonly boolean[]): string {
  return `${score?.toFixed(6) ?? null} ${needsMet.join()}`;
}

/** Every way in which the answers to the area may slip, each scored anew. */
function everyWay(bank: Bank, place: number, answers: Answers, certain?: string): Outcomes {
  const outcomes = new Map<string, number>();
  const alone = { ...bank, areas: [bank.areas[place]!] };
  for (const [again, chance] of answeredAgain(alone, answers, certain)) {
    const { score, unmetNeeds } = evaluate(bank, again).areas[place]!;
    const outcome = told(
      score,
      unmetNeeds.map(({ length }) => length === 0),
    );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + chance);
  }
  return outcomes;
}

function slipped(area: AreaEvaluation, answers: Answers, noise: number, certain?: string): Outcomes {
  const outcomes = new Map<string, number>();
  const { count, size, chances, least, most } = slippedArea(
    area,
    answers,
    certain === undefined ? { noise } : { noise, certain },
  );
  for (let way = 0; way < count; way += 1) {
    for (let at = way * size; at < (way + 1) * size; at += 1)
      expect(most[at]! - least[at]!).toBeLessThanOrEqual(FINEST);
    const assessed = assessedWith(area.model, least, way * size);
    const met = area.model.needs.map((needs) => needs.every((need) => needMet(need, assessed)));
    const outcome = told(assessed.score, met);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + chances[way]!);
  }
  const isSumAlone =
    area.model.questions.every(({ gates }) => gates.length === 0) &&
    area.model.needs.flat().every(({ kind }) => kind !== 'claims');
  if (isSumAlone) expect(count).toBe(outcomes.size);
  return outcomes;
}

function expectSame(found: Outcomes, expected: Outcomes) {
  expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
  for (const [outcome, chance] of expected) expect(found.get(outcome)).toBeCloseTo(chance, 9);
}

law('an area comes out as it does in every way in which its answers may slip, and as likely', (one) => {
  const { bank, answers } = one;
  const { areas } = evaluate(bank, answers);
  for (const [place, area] of areas.entries()) {
    expectSame(slipped(area, answers, bank.answerNoise), everyWay(bank, place, answers));
    const [certain] = weightedOf({ ...bank, areas: [bank.areas[place]!] }).map(({ id }) => id);
    if (certain === undefined) continue;
    const withCertain = everyWay(bank, place, answers, certain);
    const found = slipped(area, answers, bank.answerNoise, certain);
    for (const [outcome, chance] of found) expect(chance).toBeCloseTo(withCertain.get(outcome) ?? 0, 9);
  }
});
