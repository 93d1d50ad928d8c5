import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { needThresholds } from '../model/lookup.ts';
import type { AreaResult, Range } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { statesOf } from '../score/question-states.ts';

/** The areas in the order of asking, rounded so that a score never seems to meet a need it misses. */
export function areaResults(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  exactRanges: ReadonlyMap<string, Range | null>,
): readonly AreaResult[] {
  const states = statesOf(bank, evaluation);
  return bank.areas.map(({ id, title, questions }, place): AreaResult => {
    const { score, claimed } = evaluation.areas[place]!;
    const range = exactRanges.get(id);
    const rounded = (value: number) => shown(value, needThresholds(bank, id), 0.1);
    const asked = questions.filter((question) => states.get(question.id) === 'open');
    return {
      id,
      title,
      score: score === null ? null : rounded(score),
      claimed: claimed === null ? null : rounded(claimed),
      range: range ? [rounded(range[0]), rounded(range[1])] : null,
      answered: asked.filter((question) => answerId(answers[question.id]) != null).length,
      asked: asked.length,
    };
  });
}
