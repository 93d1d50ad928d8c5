import { type Answers, answerId, type Bank, hasProof, questionStates } from '../../scoring/index.ts';
import { answerHead } from '../words/names.ts';
import type { ReviewEntry } from './asker.ts';
import { countsAs } from './proof.ts';
import { sentences } from './sentences.ts';

/** All answers that count, for a last look before the result. */
export function reviewEntries(bank: Bank, answers: Answers): readonly ReviewEntry[] {
  const states = questionStates(bank, answers);
  return bank.areas.flatMap((area) =>
    area.questions
      .filter(({ id }) => states.get(id) === 'open' && answers[id] !== undefined)
      .map((question): ReviewEntry => {
        const given = answers[question.id];
        const id = answerId(given);
        const label = question.answers.find((answer) => answer.id === id)?.label ?? sentences.unknown;
        const isUnproven = id != null && countsAs(question, id) !== undefined && !hasProof(given);
        return {
          question,
          areaTitle: area.title,
          name: answerHead(bank, question.id),
          answer: isUnproven ? `${label} (${sentences.noProofYet})` : label,
          lacks: isUnproven ? 'proof' : id == null ? 'knowledge' : null,
        };
      }),
  );
}

/** How many answers lack something, by what they lack. */
export function openInReview(
  entries: readonly ReviewEntry[],
): Readonly<Record<'proof' | 'knowledge', number>> {
  const lacking = (what: ReviewEntry['lacks']) => entries.filter(({ lacks }) => lacks === what).length;
  return { proof: lacking('proof'), knowledge: lacking('knowledge') };
}
