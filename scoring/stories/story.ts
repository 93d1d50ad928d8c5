import type { Answers } from '../model/answers.ts';

/** A real person: where they stood the day before, what happened, and what a sensible adviser would have said. */
export type Story = {
  readonly id: string;
  /** Where it is told. */
  readonly source: string;
  readonly story: string;
  readonly outcome?: string;
  /** As of the day before, whatever came of it. */
  readonly answers: Answers;
  /** Ids of routes; `best` is one of `acceptable`. */
  readonly expect: { readonly best: string; readonly acceptable: readonly string[] };
  /** How firm the expectation is. */
  readonly confidence: Confidence;
};

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
