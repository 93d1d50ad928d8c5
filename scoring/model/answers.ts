import { saysSomething } from './proof.ts';

/**
 * What a person answered, by full question id. Absent: not asked. `null`: asked, "I don't know".
 * This is also the format of an answers file.
 */
export type Answers = { readonly [question: string]: Given | undefined };

export type Given = string | null | { readonly answer: string | null; readonly proof?: string };

/** The id of the answer given; `null` for "I don't know", `undefined` when not asked. */
export function answerId(given: Given | undefined): string | null | undefined {
  return typeof given === 'object' && given !== null ? given.answer : given;
}

/** Whether something stands there that can be checked; anything less counts as no proof. */
export function hasProof(given: Given | undefined): boolean {
  return typeof given === 'object' && given?.proof !== undefined && saysSomething(given.proof);
}
