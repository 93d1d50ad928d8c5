import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { weightedQuestions } from '../model/lookup.ts';
import { questionStates } from '../score/question-states.ts';

/** A question in which all raters who answered it, two at least, see less than the person does, or all more. */
export type SeenAlike = {
  readonly area: string;
  readonly question: string;
  readonly seen: 'less' | 'more';
  readonly own: string;
  /** By rater, in their order; `null` for one who did not answer it or does not know. */
  readonly others: readonly (string | null)[];
};

export function seenAlike(bank: Bank, own: Answers, raters: readonly Answers[]): readonly SeenAlike[] {
  const states = [own, ...raters].map((answers) => questionStates(bank, answers));
  return bank.areas.flatMap((area) =>
    weightedQuestions(area).flatMap(({ id, answers }): readonly SeenAlike[] => {
      const place = (by: Answers) => answers.findIndex((answer) => answer.id === answerId(by[id]));
      const mine = place(own);
      const theirs = raters.map(place).filter((at) => at !== -1);
      if (mine === -1 || theirs.length < 2 || !states.some((of) => of.get(id) === 'open')) return [];
      const seen = theirs.every((at) => at < mine) ? 'less' : theirs.every((at) => at > mine) ? 'more' : null;
      if (seen === null) return [];
      const others = raters.map((by) => answers[place(by)]?.id ?? null);
      return [{ area: area.id, question: id, seen, own: answers[mine]!.id, others }];
    }),
  );
}
