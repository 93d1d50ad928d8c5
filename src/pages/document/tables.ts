import type { Column } from './document.ts';

/** Columns of numbers, set right. */
export function pointsColumns(...titles: readonly string[]): readonly Column[] {
  return titles.map((title) => ({ title, numeric: true }));
}
