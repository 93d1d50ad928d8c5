import type { Page } from './page.ts';

type Bar = {
  /** 0 to 100. */
  readonly value: number;
  /** Drawn lighter behind the value: what is claimed and not proven. */
  readonly claimed?: number;
  /** Where the threshold stands. */
  readonly mark?: number;
  /** In columns. */
  readonly width: number;
};

/** A bar from 0 to 100 in whole columns. It reaches the mark only if the value does. */
export function bar({ palette }: Page, { value, claimed = value, mark, width }: Bar): string {
  const column = (points: number) => Math.floor((points * width) / 100);
  const filled = value > 0 ? Math.max(1, column(value)) : 0;
  const lighter = Math.max(filled, column(claimed));
  const at = mark === undefined ? -1 : Math.min(width - 1, column(mark));
  return Array.from({ length: width }, (_, place) => {
    if (place === at) return palette.title('┃');
    if (place < filled) return palette.accent('█');
    return place < lighter ? palette.warning('▒') : palette.muted('·');
  }).join('');
}
