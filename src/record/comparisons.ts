import type { Bank } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { type Since, since } from './history.ts';

/** Absent where there is nothing to compare with, or the first assessment is the one before the last. */
type Comparisons = { readonly sinceLast?: Since; readonly sinceFirst?: Since };

/**
 * The last assessment compared with the one before it and with the first.
 * @param assessments the earliest first
 */
export function comparisons(
  bank: Bank,
  assessments: readonly SavedAssessment[],
  evidence: readonly Evidence[],
): Comparisons {
  const [first, before, last] = [assessments[0], assessments.at(-2), assessments.at(-1)];
  if (!first || !before || !last) return {};
  return {
    sinceLast: since(bank, before, last, evidence),
    ...(first === before ? {} : { sinceFirst: since(bank, first, last, evidence) }),
  };
}
