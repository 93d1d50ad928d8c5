import { type Given, type Question, saysSomething } from '../../scoring/index.ts';
import { MOST_PROOF } from '../formats/limits.ts';
import type { Interviewer, ProofOutcome, ProofScreen } from './asker.ts';
import { sentences } from './sentences.ts';
import { terminalSentences } from './terminal-sentences.ts';

/** The proof or note that came with an answer. */
export function proofOf(given: Given | undefined): string {
  return typeof given === 'object' && given !== null ? (given.proof ?? '') : '';
}

/** What an answer without proof counts as: the nearest lower answer that needs none. */
export function countsAs(question: Question, answer: string): string | undefined {
  if (question.kind === 'fact') return undefined;
  const place = question.answers.findIndex(({ id }) => id === answer);
  if (!question.answers[place]?.needsProof) return undefined;
  return question.answers.slice(0, place).findLast(({ needsProof }) => !needsProof)?.label;
}

/** What a typed line stands for: nothing keeps the proof that is there, a single dash removes it. */
export function proofTyped(proof: string, typed: string): string {
  const text = typed.trim();
  if (text === '') return proof;
  return text === '-' ? '' : text;
}

/** Whether a proof was typed that nobody could check; a note may be anything. */
export function saysTooLittle({ countsAs: lower }: ProofScreen, text: string): boolean {
  return lower !== undefined && text.trim() !== '' && !saysSomething(text);
}

/** Why the text is not taken as it is, in a sentence; `null` when it is. */
export function proofRefused(screen: ProofScreen, text: string): string | null {
  const over = text.trim().length - MOST_PROOF;
  if (over > 0) return terminalSentences.proofTooLong(over);
  return saysTooLittle(screen, text) ? sentences.proofTooLittle : null;
}

/** Asks for the proof of an answer; the text comes back trimmed, empty when there is none yet. */
export async function askProof(
  ask: Pick<Interviewer, 'proof'>,
  question: Question,
  answer: string,
  proof: string,
  deeds: readonly string[],
): Promise<ProofOutcome> {
  const { label } = question.answers.find(({ id }) => id === answer)!;
  const lower = countsAs(question, answer);
  const outcome = await ask.proof({
    question,
    label,
    proof,
    deeds,
    ...(lower === undefined ? {} : { countsAs: lower }),
  });
  return outcome.kind === 'text' ? { kind: 'text', text: outcome.text.trim() } : outcome;
}
