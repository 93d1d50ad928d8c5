import type { Answers, Bank } from '../../../scoring/index.ts';
import { fitAnswers, hasPlaceFor } from '../../answers/fit.ts';
import type { AnswersFile } from '../../formats/answers.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import { isAnswersFile } from '../../formats/plain-answers.ts';
import { isSavedAssessment } from '../../formats/plain-assessment.ts';
import type { Course } from '../../interview/course.ts';
import { isMap, parsedJson } from '../../json.ts';

/** What the browser keeps of one person under one bank. */
export type Kept = {
  readonly schema: 'pm-path/page/1';
  readonly bank: { readonly id: string; readonly version: string };
  readonly savedAt: string;
  /** Absent before the first question. */
  readonly interview?: KeptInterview;
  /** Unfinished ones that another took the place of, the latest last. */
  readonly aside: readonly KeptInterview[];
  /** The earliest first. */
  readonly assessments: readonly SavedAssessment[];
  /** Id of the one whose result is shown, where it is not the last. */
  readonly shown?: string;
  /** Full ids of the actions that the person cannot or will not do. */
  readonly declined: readonly string[];
};

export type KeptInterview = {
  readonly about: About;
  readonly course: Course['kind'];
  readonly answers: Answers;
  /** Proofs and notes that are not confirmed yet, by full id of the question. */
  readonly typed: Readonly<Record<string, string>>;
  /** Id of the assessment that it led to. */
  readonly assessment?: string;
};

/** Whom the answers are about: oneself, or somebody of whom this is a second view. */
export type About = 'me' | 'other';

export function nothingKept({ id, version }: Bank): Kept {
  return {
    schema: 'pm-path/page/1',
    bank: { id, version },
    savedAt: new Date(0).toISOString(),
    aside: [],
    assessments: [],
    declined: [],
  };
}

/** The interview whose answers led to no assessment yet. */
export function unfinishedIn({ interview }: Kept): KeptInterview | undefined {
  if (interview === undefined || interview.assessment !== undefined) return undefined;
  return Object.keys(interview.answers).length > 0 ? interview : undefined;
}

/** With another interview; one that is not finished is put aside for it. */
export function withInterview(kept: Kept, interview: KeptInterview): Pick<Kept, 'interview' | 'aside'> {
  const unfinished = unfinishedIn(kept);
  return { interview, aside: unfinished ? [...kept.aside, unfinished] : kept.aside };
}

/** The assessments up to the one whose result is shown, which is the last of them. */
export function assessmentsShown({ assessments, shown }: Kept): readonly SavedAssessment[] {
  const place = assessments.findIndex(({ id }) => id === shown);
  return place === -1 ? assessments : assessments.slice(0, place + 1);
}

/** The earliest first. */
function inTurn(one: SavedAssessment, other: SavedAssessment): number {
  return Date.parse(one.takenAt) - Date.parse(other.takenAt);
}

/** With one more, or one in the place of an earlier version of it, in the order of time. */
export function withAssessment(
  { assessments }: Kept,
  added: SavedAssessment,
  replaced = added.id,
): Pick<Kept, 'assessments' | 'shown'> {
  const others = assessments.filter(({ id }) => id !== added.id && id !== replaced);
  return { assessments: [...others, added].toSorted(inTurn), shown: added.id };
}

/**
 * What one window keeps, with what another one has kept since: of two windows neither loses what was answered in it. An
 * interview that the first does not have is put aside. The hours a week and what is declined are the other's, because
 * the first kept its own before.
 */
export function joined(kept: Kept, other: Kept): Kept {
  const here = (kept.interview ? [kept.interview] : []).concat(kept.aside);
  const there = [...other.aside, unfinishedIn(other)].filter((one) => one !== undefined);
  const ids = other.assessments.map(({ id }) => id);
  const assessments = kept.assessments.filter(({ id }) => !ids.includes(id));
  return {
    ...kept,
    aside: [...kept.aside, ...there.filter((one) => !here.some((ours) => holds(ours, one)))],
    assessments: [...other.assessments, ...assessments].toSorted(inTurn),
    declined: other.declined,
  };
}

/** Whether every answer of the one is in the other. */
function holds(interview: KeptInterview, { about, answers }: KeptInterview): boolean {
  return (
    interview.about === about &&
    Object.entries(answers).every(
      ([id, given]) => JSON.stringify(interview.answers[id]) === JSON.stringify(given),
    )
  );
}

/** What was kept under this bank or an earlier version of it; `left` counts the answers that have no place any more. */
export type KeptBefore = { readonly kept: Kept; readonly version: string; readonly left: number };

/** @returns `null` when the text is of another program, another version of this one, or another bank */
export function keptIn(bank: Bank, text: string): KeptBefore | null {
  const value = parsedJson(text);
  if (!isKept(value) || !isOfBank(bank, value)) return null;
  const { interview, aside, ...rest } = value;
  const fitted = (one: KeptInterview) => fitAnswers(bank, one.answers as AnswersFile);
  const fitting = (one: KeptInterview) => ({ ...one, answers: fitted(one).answers });
  return {
    kept: {
      ...rest,
      bank: { id: bank.id, version: bank.version },
      ...(interview ? { interview: fitting(interview) } : {}),
      aside: aside.map(fitting),
    },
    version: value.bank.version,
    left: interview ? fitted(interview).misfits.length : 0,
  };
}

/** Another bank may have the same id. */
function isOfBank(bank: Bank, { bank: then, interview, aside, assessments }: Kept): boolean {
  const given = [...(interview ? [interview] : []), ...aside, ...assessments].map(({ answers }) => answers);
  return (
    then.id === bank.id &&
    (given.length === 0 || given.some((answers) => hasPlaceFor(bank, answers as AnswersFile)))
  );
}

function isKept(value: unknown): value is Kept {
  if (!isMap(value) || value.schema !== 'pm-path/page/1' || !isMap(value.bank)) return false;
  return (
    typeof value.bank.id === 'string' &&
    typeof value.bank.version === 'string' &&
    typeof value.savedAt === 'string' &&
    (value.interview === undefined || isKeptInterview(value.interview)) &&
    Array.isArray(value.aside) &&
    value.aside.every(isKeptInterview) &&
    Array.isArray(value.assessments) &&
    value.assessments.every(isSavedAssessment) &&
    (value.shown === undefined || typeof value.shown === 'string') &&
    Array.isArray(value.declined) &&
    value.declined.every((id) => typeof id === 'string')
  );
}

function isKeptInterview(value: unknown): value is KeptInterview {
  return (
    isMap(value) &&
    (value.about === 'me' || value.about === 'other') &&
    (value.course === 'full' || value.course === 'quick') &&
    isAnswersFile(value.answers) &&
    isMap(value.typed) &&
    Object.values(value.typed).every((text) => typeof text === 'string') &&
    (value.assessment === undefined || typeof value.assessment === 'string')
  );
}
