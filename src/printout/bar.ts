import type { Page } from './page.ts';

/** In columns. Longer ones tell nothing more, and a wide terminal is not filled. */
export const MOST_BAR = 50;

type Bar = {
  /** 0 to 100. */
  readonly value: number;
  /** What it takes, 0 to 100. */
  readonly mark: number;
  /** In columns. */
  readonly width: number;
  /** Points enough, and yet something else is in the way: that is no good news. */
  readonly isBlocked?: boolean;
};

/**
 * A bar from 0 to 100 in whole columns, with what it takes marked, which it reaches only if the value does. What is
 * short looks other than what is enough, also without colours.
 */
export function bar({ palette }: Page, { value, mark, width, isBlocked = false }: Bar): string {
  const column = (points: number) => Math.floor((points * width) / 100);
  const filled = value > 0 ? Math.max(1, column(value)) : 0;
  const at = Math.min(width - 1, column(mark));
  const part = (isBlocked || value < mark ? palette.warning : palette.good)(value < mark ? '▒' : '█');
  return Array.from({ length: width }, (_, place) => {
    if (place === at) return palette.title('┃');
    return place < filled ? part : palette.muted('·');
  }).join('');
}

type Share = {
  readonly points: number;
  readonly of: number;
  /** Columns that a point takes. */
  readonly scale: number;
};

/** What somebody has of what there is to have; the longer, the more there is. */
export function shareBar({ palette }: Page, { points, of, scale }: Share): string {
  const width = Math.max(1, Math.round(of * scale));
  const isFull = points >= of;
  const most = isFull ? width : width - 1;
  const filled = points > 0 ? Math.min(most, Math.max(1, Math.round(points * scale))) : 0;
  return (
    (isFull ? palette.good : palette.accent)('█'.repeat(filled)) + palette.muted('·'.repeat(width - filled))
  );
}
