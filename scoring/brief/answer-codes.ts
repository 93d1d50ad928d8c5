import { type Answers, answerId, hasProof } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { allQuestions } from '../model/lookup.ts';

/**
 * Answers as one number for each question of the bank, in the order of asking: 0 when there is none or the
 * person does not know, else 1 + 2 · (place of the answer in its list), and 1 more with a proof.
 */
export type AnswerCodes = Uint8Array;

export function answerCode(place: number, isProven: boolean): number {
  return 1 + 2 * place + (isProven ? 1 : 0);
}

/** Place of the answer in its list, -1 for none. */
export function placeIn(code: number): number {
  return (code - 1) >> 1;
}

export function isProvenIn(code: number): boolean {
  return code > 0 && code % 2 === 0;
}

/** @param answers valid for the bank */
export function answerCodes(bank: Bank, answers: Answers): AnswerCodes {
  return Uint8Array.from(allQuestions(bank), (question) => {
    const given = answers[question.id];
    const place = question.answers.findIndex(({ id }) => id === answerId(given));
    return place === -1 ? 0 : answerCode(place, hasProof(given));
  });
}
