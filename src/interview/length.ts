import type { Answers, Bank, Question } from '../../scoring/index.ts';
import { remainingQuestions } from '../../scoring/unanswered/index.ts';

/** Silent reading of English, words a minute (Brysbaert 2019, a meta-analysis of 190 studies). */
const READ_PER_MINUTE = 238;
/** Composing on a keyboard, words a minute (Karat, Halverson, Horn & Karat 1999). */
const TYPED_PER_MINUTE = 19;
/** Our estimates: the words of a proof such as "Five talks on late parcels, notes in the team folder". */
const WORDS_IN_A_PROOF = 10;
/** And remembering before an answer is chosen. */
const MINUTES_TO_DECIDE = 6 / 60;

export type Length = { readonly fewest: Span; readonly most: Span };
type Span = { readonly questions: number; readonly minutes: number };

/**
 * How long the rest of the interview is, reckoned from the words to read and the proofs to type.
 * @param asks whether the interview asks this question at all
 */
export function interviewLength(
  bank: Bank,
  answers: Answers,
  asks: (question: Question) => boolean = () => true,
): Length {
  const remaining = remainingQuestions(bank, answers);
  const [fewest, most] = [remaining.fewest.filter(asks), remaining.most.filter(asks)];
  return {
    fewest: spanOf(fewest, 0),
    most: spanOf(most, most.filter(asksForProof).length),
  };
}

function spanOf(questions: readonly Question[], proofs: number): Span {
  const words = questions.reduce((sum, question) => sum + wordsIn(question), 0);
  const minutes =
    words / READ_PER_MINUTE +
    questions.length * MINUTES_TO_DECIDE +
    (proofs * WORDS_IN_A_PROOF) / TYPED_PER_MINUTE;
  return { questions: questions.length, minutes: Math.max(1, Math.round(minutes)) };
}

function wordsIn({ ask, answers }: Question): number {
  return [ask, ...answers.map(({ label }) => label)].join(' ').split(/\s+/).length;
}

function asksForProof(question: Question): boolean {
  return question.kind === 'weighted' && question.answers.some(({ needsProof }) => needsProof);
}
