import type { Answers } from '../../scoring/index.ts';

/** A reference person: answers, and the recommendation the author expects for them. */
export type Persona = {
  readonly id: string;
  readonly story: string;
  readonly because: string;
  readonly answers: Answers;
  readonly expect: { readonly route: string; readonly toward?: string | null };
};
