import type { Bank, Finding, Result } from '../../scoring/index.ts';
import type { QuickCount } from '../../scoring/unanswered/index.ts';
import { identityOf } from '../bank/lookup.ts';
import { randomHex } from '../store/random-hex.ts';
import { findingSentence } from './findings.ts';

/** A finding with the sentence that says it. */
type Said<T> = T extends Finding
  ? T & { readonly text: string }
  : T extends object
    ? { [Key in keyof T]: Said<T[Key]> }
    : T;

/** One scored set of answers as saved and as printed by `--json`, keys in this order. */
export type Assessment = {
  readonly schema: 'pm-path/assessment/1';
  readonly id: string;
  readonly takenAt: string;
} & SaidResult;

type SaidResult = {
  readonly bank: Pick<Bank, 'id' | 'version' | 'digest'>;
} & Said<Omit<Result, 'answers'>> & {
    /** With quick mode only: how many questions were asked, and would be at the most in full. */
    readonly quick?: QuickCount;
  } & Pick<Result, 'answers'>;

/** Adds to a result what makes it an assessment: identity, time, bank, and a sentence to each finding. */
export function assessmentOf(bank: Bank, result: Result, takenAt: Date, quick?: QuickCount): Assessment {
  return {
    schema: 'pm-path/assessment/1',
    id: randomHex(8),
    takenAt: takenAt.toISOString(),
    ...saidResult(bank, result, quick),
  };
}

/** An assessment without identity and time: the same for the same answers. */
export function saidResult(bank: Bank, result: Result, quick?: QuickCount): SaidResult {
  const { answers, ...scored } = result;
  return {
    bank: identityOf(bank),
    ...withSentences(scored, bank),
    ...(quick ? { quick } : {}),
    answers,
  };
}

function withSentences<T>(value: T, bank: Bank): Said<T> {
  if (Array.isArray(value)) return value.map((item) => withSentences(item, bank)) as Said<T>;
  if (typeof value !== 'object' || value === null) return value as Said<T>;
  const copied = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withSentences(item, bank)]),
  );
  return (isFinding(value) ? { ...copied, text: findingSentence(bank, value) } : copied) as Said<T>;
}

/** Findings are the only things in a result that carry a code. */
function isFinding(value: object): value is Finding {
  return 'code' in value;
}
