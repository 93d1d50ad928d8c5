import type { Entry } from '../log/entry.ts';

/** Options that every command knows. */
export type GlobalOptions = { readonly home?: string; readonly color: boolean };

type BankOptions = GlobalOptions & { readonly bank?: string };

/** Of commands that print what a person reads, or a program. */
type PrintoutOptions = BankOptions & { readonly json?: boolean; readonly plain?: boolean };

export type AssessFlags = PrintoutOptions & {
  readonly answers?: string;
  /** Ids of the areas to ask again. */
  readonly area?: readonly string[];
  readonly quick?: boolean;
  readonly fresh?: boolean;
  readonly save: boolean;
  readonly hours?: number;
};

export type BankPrintFlags = BankOptions & { readonly format: 'md' | 'html' | 'yaml' };

export type BankPersonaFlags = BankOptions & {
  readonly id: string;
  readonly story?: string;
  readonly because?: string;
  readonly withProof?: boolean;
};

export type HistoryFlags = PrintoutOptions & { readonly yes?: boolean };

export type LogFlags = PrintoutOptions & Entry & { readonly list?: boolean };

export type PlanFlags = PrintoutOptions & {
  readonly toward?: string;
  readonly hours?: number;
  readonly budget?: number;
  readonly ics?: string;
  readonly force?: boolean;
};

export type ScoreFlags = BankOptions & { readonly full?: boolean };

export type ProgressFlags = PrintoutOptions & { readonly against?: string };

export type ReportFlags = BankOptions & {
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly withProof?: boolean;
  readonly force?: boolean;
};

export const REPORT_FORMATS = ['html', 'md', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
