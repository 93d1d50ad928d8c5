import type { Bank } from '../../../scoring/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type Io, write } from '../../io.ts';
import { declinedBy } from '../../record/declined.ts';
import { isOfBank } from '../../record/under-bank.ts';
import { allAssessments } from '../../store/assessments.ts';
import { allChoices } from '../../store/choices.ts';
import { latestTime } from '../../store/clock.ts';
import { allEvidence } from '../../store/evidence.ts';
import type { Kept } from '../../store/records.ts';
import { timeOrder } from '../../store/time-order.ts';
import { printable } from '../../terminal/printable.ts';
import { clockBehindInWords, leftOutInWords, type SavedThen } from '../../words/records.ts';
import { fileMeant } from './file-meant.ts';
import type { GlobalOptions } from './flags.ts';
import { homeOf } from './home-of.ts';
import { noAssessmentIn } from './unfinished.ts';

/** What a person has saved under one bank, the earliest first. */
export type KeptRecords = {
  readonly home: string;
  readonly assessments: readonly Kept<SavedAssessment>[];
  readonly evidence: readonly Kept<Evidence>[];
  /** Full ids of the actions that the person cannot or will not do. */
  readonly declined: readonly string[];
  /** When the latest record was saved, of whatever bank, those ahead of the clock apart; `null`: there is none. */
  readonly lastSavedAt: string | null;
};

/** Reads what is kept; a file that cannot be read is named, left where it is, and the rest is used. */
export async function keptRecords(io: Io, flags: GlobalOptions, bank: Bank): Promise<KeptRecords> {
  const home = homeOf(io, flags);
  const assessments = allAssessments(home);
  const evidence = allEvidence(home);
  const choices = allChoices(home);
  const unreadable = [assessments, evidence, choices].flatMap((records) => records.unreadable);
  await warn(io, unreadable.map(leftOutInWords));
  const kept = {
    home,
    assessments: assessments.kept.filter(({ record }) => isOfBank(bank, record)),
    evidence: evidence.kept.filter(({ record }) => record.bank === bank.id),
    declined: declinedBy(
      choices.kept.map(({ record }) => record).filter((choice) => choice.bank === bank.id),
    ),
    lastSavedAt: latestOf([
      ...assessments.kept.map(({ record }) => record.takenAt),
      ...evidence.kept.map(({ record }) => record.loggedAt),
      ...choices.kept.map(({ record }) => record.madeAt),
    ]),
  };
  const ahead = recordsAhead(kept, latestTime());
  if (ahead.length > 0) await warn(io, [clockBehindInWords(ahead)]);
  return kept;
}

/** A line each, however long: a path is copied from it. */
async function warn({ stderr }: Io, sentences: readonly string[]): Promise<void> {
  await write(stderr, sentences.map((sentence) => `pm-path: ${printable(sentence)}\n`).join(''));
}

function latestOf(times: readonly string[]): string | null {
  const most = latestTime().getTime();
  const past = times.filter((time) => Date.parse(time) <= most);
  return past.toSorted(timeOrder).at(-1) ?? null;
}

/** Records that were saved later than now: the clock was set back since, and what comes now sorts before them. */
function recordsAhead({ assessments, evidence }: KeptRecords, now: Date): readonly SavedThen[] {
  return [
    ...assessments.map(({ path, record }) => ({ path, time: record.takenAt })),
    ...evidence.map(({ path, record }) => ({ path, time: record.loggedAt })),
  ].filter(({ time }) => Date.parse(time) > now.getTime());
}

/** @throws ExpectedError when there is none */
export function latestAssessment(
  bank: Bank,
  { assessments, home }: Pick<KeptRecords, 'assessments' | 'home'>,
): Kept<SavedAssessment> {
  const last = assessments.at(-1);
  if (!last) throw noAssessmentIn(home, bank);
  return last;
}

/**
 * The record that is meant by its id, the beginning of it, or the name of its file.
 * @throws ExpectedError when none is, or several are
 */
export function recordWithId<T extends { readonly id: string }>(
  records: readonly Kept<T>[],
  typed: string,
  home: string,
): Kept<T> {
  return fileMeant(
    records.map((kept) => ({ ...kept, id: kept.record.id })),
    typed,
    home,
  );
}
