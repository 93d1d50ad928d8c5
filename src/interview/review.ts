import { type Answers, answerId, type Bank, hasProof, questionStates } from '../../scoring/index.ts';
import type { ReviewEntry } from './asker.ts';
import { countsAs } from './proof.ts';
import { sentences } from './sentences.ts';

/** All answers that count, for a last look before the result. */
export function reviewEntries(bank: Bank, answers: Answers): readonly ReviewEntry[] {
  const states = questionStates(bank, answers);
  return bank.areas.flatMap((area) =>
    area.questions
      .filter(({ id }) => states.get(id) === 'open' && answers[id] !== undefined)
      .map((question) => {
        const given = answers[question.id];
        const id = answerId(given);
        const label = question.answers.find((answer) => answer.id === id)?.label ?? sentences.unknown;
        const unproven = id != null && countsAs(question, id) !== undefined && !hasProof(given);
        return {
          question,
          areaTitle: area.title,
          answer: unproven ? `${label} (${sentences.noProofYet})` : label,
        };
      }),
  );
}
