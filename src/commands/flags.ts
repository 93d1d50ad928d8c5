/** Options that every command knows. */
export type GlobalOptions = { readonly home?: string; readonly color: boolean };

export type AssessFlags = GlobalOptions & {
  readonly answers?: string;
  readonly json?: boolean;
  readonly quick?: boolean;
  readonly fresh?: boolean;
  readonly save: boolean;
  readonly plain?: boolean;
  readonly bank?: string;
  readonly hours?: number;
};
