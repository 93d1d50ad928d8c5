import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { weightedQuestions } from '../model/lookup.ts';
import { questionStates } from '../score/question-states.ts';
import { weightedKappa } from '../statistics/kappa.ts';

/** How far two agree who answered about one person: over so many questions, of which so many have the same answer. */
export type RaterAgreement = {
  readonly questions: number;
  readonly same: number;
  /** Quadratic weights by what the answers count; `null` where chance alone gives full agreement. */
  readonly kappa: number | null;
};

/** Over the weighted questions that are open by the answers of either and answered by both. */
export function raterAgreement(bank: Bank, own: Answers, rater: Answers): RaterAgreement {
  const states = [questionStates(bank, own), questionStates(bank, rater)];
  const pairs = bank.areas.flatMap(weightedQuestions).flatMap(({ id, answers }) => {
    const worth = (by: Answers) => answers.find((answer) => answer.id === answerId(by[id]))?.worth;
    const [one, other] = [worth(own), worth(rater)];
    const isOpen = states.some((of) => of.get(id) === 'open');
    if (!isOpen || one === undefined || other === undefined) return [];
    return [{ worths: [one, other] as const, same: answerId(own[id]) === answerId(rater[id]) }];
  });
  return {
    questions: pairs.length,
    same: pairs.filter(({ same }) => same).length,
    kappa: weightedKappa(pairs.map(({ worths }) => worths))?.kappa ?? null,
  };
}
