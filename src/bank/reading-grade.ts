import type { Bank } from '../../scoring/index.ts';
import { questionsOf } from './lookup.ts';

export type ReadingGrade = { readonly question: string; readonly grade: number };

/**
 * How hard each question is to read with its help, as a grade of schools in the United States, by the
 * Automated Readability Index (Smith & Senter 1967), which counts no syllables:
 *
 *     4.71 · characters/words + 0.5 · words/sentences - 21.43
 */
export function readingGrades(bank: Bank): readonly ReadingGrade[] {
  return questionsOf(bank).map(({ id, ask, help }) => ({
    question: id,
    grade: gradeOf([ask, ...(help === undefined ? [] : [help])]),
  }));
}

/** Each text counts as at least one sentence. */
function gradeOf(texts: readonly string[]): number {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const words = Math.max(1, count(/[\p{L}\p{N}'’-]+/gu));
  const sentences = texts.reduce(
    (sum, text) => sum + Math.max(1, text.split(/[.!?;:]+(?:\s|$)/).filter((part) => /\w/.test(part)).length),
    0,
  );
  return (4.71 * count(/[\p{L}\p{N}]/gu)) / words + (0.5 * words) / sentences - 21.43;
}
