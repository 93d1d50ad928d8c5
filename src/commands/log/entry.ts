import type { PrintoutOptions } from '../shared/flags.ts';

/** What is known of a deed before it is logged. */
export type Entry = {
  readonly text?: string;
  readonly action?: string;
  readonly area?: string;
  /** 2026-11-24, or as somebody says it; today unless told. */
  readonly date?: string;
  readonly hours?: number;
  readonly link?: string;
  readonly witness?: string;
};

export type LogFlags = PrintoutOptions & Entry & { readonly list?: boolean };

/** The flags that would give what an entry cannot do without. */
export function missingParts({ text, action, area }: Entry): readonly string[] {
  return [
    ...(text === undefined ? ['TEXT'] : []),
    ...(action === undefined && area === undefined ? ['--action ID or --area ID'] : []),
  ];
}

/** Of the day of a deed. */
export const NOT_YET = 'a day that has been is expected, today at the latest';
