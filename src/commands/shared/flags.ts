/** Options that every command knows. */
export type GlobalOptions = { readonly home?: string; readonly color: boolean };

export type BankOptions = GlobalOptions & { readonly bank?: string };

/** Of commands that print what a person reads, or a program. */
export type PrintoutOptions = BankOptions & { readonly json?: boolean; readonly plain?: boolean };
