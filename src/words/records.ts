import type { Bank } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { DraftFile } from '../formats/draft.ts';
import type { Evidence } from '../formats/evidence.ts';
import { counted } from '../numbers.ts';
import type { Contents } from '../store/contents.ts';
import type { Unreadable } from '../store/records.ts';
import { dateInWords, dayOf } from './dates.ts';
import { routeName } from './names.ts';

/** "24 November 2026: Build experience first, towards Option #2" */
export function assessmentInWords(bank: Bank, { takenAt, recommendation }: SavedAssessment): string {
  const { route, toward } = recommendation;
  const direction = toward == null ? '' : `, towards ${routeName(bank, toward)}`;
  return `${dayOf(takenAt)}: ${routeName(bank, route)}${direction}`;
}

/**
 * When an assessment was taken, and that the present bank scores it where another did then.
 * @param misfits number of its answers that the present bank has no place for
 */
export function takenInWords(
  bank: Bank,
  { takenAt, bank: then }: Pick<SavedAssessment, 'takenAt' | 'bank'>,
  misfits: number,
): string {
  if (then.digest === bank.digest) return `Taken on ${dayOf(takenAt)}.`;
  const left = misfits === 0 ? '' : ` It has no place for ${counted(misfits, 'answer')} of then.`;
  return `Taken on ${dayOf(takenAt)} with version ${then.version} of the question bank. All of it is as the present one, version ${bank.version}, scores it.${left}`;
}

/** "24 November 2026: Sat in on five calls (3 hours; witness: Ada; https://...)" */
export function evidenceInWords({ date, text, hours, witness, link }: Evidence): string {
  const more = [
    ...(hours === undefined ? [] : [counted(hours, 'hour')]),
    ...(witness === undefined ? [] : [`witness: ${witness}`]),
    ...(link === undefined ? [] : [link]),
  ];
  return `${dateInWords(date)}: ${text}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

/** "24 November 2026: an unfinished interview, 12 questions answered" */
export function draftInWords(bank: Bank, { savedAt, bank: { id }, answers }: DraftFile): string {
  const other = id === bank.id ? '' : ` with the question bank "${id}"`;
  return `${dayOf(savedAt)}: an unfinished interview${other}, ${counted(Object.keys(answers).length, 'question')} answered`;
}

/** What can be done with a draft. */
export function useOfDraft(isSetAside: boolean): string {
  return isSetAside
    ? 'It was set aside; pm-path assess --answers with this file scores what it has.'
    : 'The next pm-path assess goes on with it.';
}

/** How much is saved under a bank that is not the present one. */
export type OfOtherBank = { readonly bank: string; readonly assessments: number; readonly deeds: number };

/** "clinical-educator: 2 assessments, 1 deed" */
export function ofOtherBankInWords({ id }: Bank, { bank, assessments, deeds }: OfOtherBank): string {
  const same = bank === id ? ', but none of its questions' : '';
  return `${bank}${same}: ${counted(assessments, 'assessment')}, ${counted(deeds, 'deed')}`;
}

/** @param what as it stands in a sentence: "the deed of 24 November 2026: ..." */
export function removalQuestion(what: string): string {
  return `Remove ${what}? It cannot be brought back.`;
}

export function removalOfAllQuestion(
  home: string,
  { assessments, evidence, drafts }: Contents,
  files: number,
): string {
  const named = [
    counted(assessments.kept.length, 'assessment'),
    counted(evidence.kept.length, 'deed'),
    counted(drafts.kept.length, 'draft'),
  ].join(', ');
  return `Remove all that pm-path has saved in ${home}, ${counted(files, 'file')} (${named} among them)? None of it can be brought back.`;
}

/** @param strangers what lies there and was not removed */
export function allRemovedInWords(home: string, files: number, strangers: readonly string[]): string {
  const left =
    strangers.length === 0
      ? 'nothing of yours is left there'
      : `what pm-path did not save is left: ${strangers.join(', ')}`;
  return `Removed ${counted(files, 'file')} in ${home}; ${left}.`;
}

export function leftOutInWords({ path, reason }: Unreadable): string {
  return `${path}: this cannot be used (${reason}). It is left where it is; the rest is used.`;
}

export type SavedThen = { readonly path: string; readonly time: string };

/** Of records that are named one after the other. */
const MOST_NAMED = 5;

/** @param ahead at least one record that was saved later than it is now */
export function clockBehindInWords(ahead: readonly SavedThen[]): string {
  const [{ path, time }] = ahead as readonly [SavedThen];
  const more = ahead.length - MOST_NAMED;
  const named = [...ahead.slice(0, MOST_NAMED).map(when), ...(more > 0 ? [`and ${more} more`] : [])];
  const [saved, them] =
    ahead.length === 1
      ? [`${path} was saved on ${dayOf(time)}`, 'that']
      : [`${counted(ahead.length, 'record')} were saved later than now (${named.join(', ')})`, 'them'];
  return `${saved}, and the clock of this machine is not there yet. What you save now counts as earlier than ${them}. Set the clock right; if it is, remove ${them} with pm-path history remove.`;
}

function when({ path, time }: SavedThen): string {
  return `${path} on ${dayOf(time)}`;
}
