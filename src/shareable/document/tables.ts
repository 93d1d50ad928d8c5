import type { Column } from './document.ts';

/** Columns of numbers, set right. */
export function pointsColumns(...titles: readonly string[]): readonly Column[] {
  return titles.map((title) => ({ title, numeric: true }));
}

/** +5, −5, 0: with the sign of a change, and a true minus. */
export function signed(points: number): string {
  if (points === 0) return '0';
  return points < 0 ? `−${-points}` : `+${points}`;
}
