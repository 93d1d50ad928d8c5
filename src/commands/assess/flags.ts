import type { PrintoutOptions } from '../shared/flags.ts';

export type AssessFlags = PrintoutOptions & {
  readonly answers?: string;
  /** Ids of the areas to ask again. */
  readonly area?: readonly string[];
  readonly quick?: boolean;
  readonly fresh?: boolean;
  readonly save: boolean;
  readonly hours?: number;
};
