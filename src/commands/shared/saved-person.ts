import type { Bank } from '../../../scoring/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import type { Io } from '../../io.ts';
import type { GlobalOptions } from './flags.ts';
import { keptRecords } from './kept-records.ts';
import { noAssessmentIn } from './unfinished.ts';

/** What a person has saved under one bank, the earliest first; where each file lies makes no difference here. */
export type SavedPerson = {
  readonly home: string;
  readonly assessments: readonly SavedAssessment[];
  readonly evidence: readonly Evidence[];
  /** Full ids of the actions that the person cannot or will not do. */
  readonly declined: readonly string[];
  /** When the latest record was saved, those ahead of the clock apart; `null`: there is none. */
  readonly lastSavedAt: string | null;
};

export async function savedPerson(io: Io, flags: GlobalOptions, bank: Bank): Promise<SavedPerson> {
  const { assessments, evidence, ...rest } = await keptRecords(io, flags, bank);
  return {
    ...rest,
    assessments: assessments.map(({ record }) => record),
    evidence: evidence.map(({ record }) => record),
  };
}

/** @throws ExpectedError when there is none */
export function lastAssessment(bank: Bank, { home, assessments }: SavedPerson): SavedAssessment {
  const last = assessments.at(-1);
  if (!last) throw noAssessmentIn(home, bank);
  return last;
}
