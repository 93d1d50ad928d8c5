import type { Answers } from '../model/answers.ts';
import { answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { weightedQuestions } from '../model/lookup.ts';
import { questionStates } from '../score/question-states.ts';

/** One question that two people answered differently about the same person. `null`: they don't know. */
export type Difference = {
  readonly area: string;
  readonly question: string;
  readonly own: string | null;
  readonly other: string | null;
  /** Whose answer is the higher one. */
  readonly higher: 'own' | 'other';
  /** What there is to show after an action that raises to the higher answer; none where no action does. */
  readonly settledBy: readonly { readonly action: string; readonly proof: string }[];
};

/**
 * Where a mentor or manager sees a person otherwise than the person does, in bank order: weighted questions
 * that are open by the answers of both, or of the one who sees more.
 */
export function differences(bank: Bank, own: Answers, other: Answers): readonly Difference[] {
  const ownStates = questionStates(bank, own);
  const otherStates = questionStates(bank, other);
  return bank.areas.flatMap((area) =>
    weightedQuestions(area).flatMap((question): readonly Difference[] => {
      const isOpen = [ownStates, otherStates].some((states) => states.get(question.id) === 'open');
      if (!isOpen || own[question.id] === undefined || other[question.id] === undefined) return [];
      const [ownId, otherId] = [answerId(own[question.id]) ?? null, answerId(other[question.id]) ?? null];
      if (ownId === otherId) return [];
      const place = (id: string | null) => question.answers.findIndex((answer) => answer.id === id);
      const higher = place(ownId) > place(otherId) ? 'own' : 'other';
      const wanted = higher === 'own' ? ownId : otherId;
      const settledBy = area.actions
        .filter(({ raises }) => raises.some((one) => one.question === question.id && one.answer === wanted))
        .map(({ id, proof }) => ({ action: id, proof }));
      return [{ area: area.id, question: question.id, own: ownId, other: otherId, higher, settledBy }];
    }),
  );
}
