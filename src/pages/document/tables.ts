import type { Column } from './document.ts';

/** A column of words. */
export const named = (title: string): Column => ({ title, numeric: false });

/** A column of numbers, set right. */
export const numeric = (title: string): Column => ({ title, numeric: true });
