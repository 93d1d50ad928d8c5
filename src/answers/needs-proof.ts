import type { Question } from '../../scoring/index.ts';

/** The answer counts in full only with something to show. */
export function needsProof({ answers }: Question, answerId: string | null | undefined): boolean {
  return answers.some((answer) => answer.id === answerId && 'needsProof' in answer && answer.needsProof);
}
