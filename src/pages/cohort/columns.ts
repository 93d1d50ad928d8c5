import type { Column } from '../document/document.ts';

export const numeric = (title: string): Column => ({ title, numeric: true });
export const named = (title: string): Column => ({ title, numeric: false });
