import type { Calibration } from '../../../scoring/stories/index.ts';
import type { CheckedBank } from '../../bank/check/check.ts';
import type { LoadedBank } from '../../bank/load.ts';
import type { ReadingGrade } from '../../bank/reading-grade.ts';
import type { WeightReasons } from '../../bank/weight-reasons.ts';

/** All that a manual is written from. */
export type Facts = LoadedBank & {
  readonly checked: CheckedBank;
  /** `null` without stories, and with more routes than can be compared. */
  readonly calibration: Calibration | null;
  readonly reasons: WeightReasons;
  readonly grades: readonly ReadingGrade[];
  readonly length: Span & { readonly fewest: Span };
};

type Span = { readonly questions: number; readonly minutes: number };
