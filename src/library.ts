import { type Answers, type Bank, type PlanOptions, assess as score } from '../scoring/index.ts';
import { quickRun } from '../scoring/unanswered/index.ts';
import { answersFromValue } from './answers/from-value.ts';
import { readAnswersWithPlaces } from './answers/read-with-places.ts';
import { shownResult } from './printout/result/shown.ts';
import { wholeReport } from './printout/result/whole.ts';
import { parseSource } from './reading/source.ts';
import { type Assessment, assessmentOf } from './words/assessment.ts';

export { planFor, questionStates, routeFor } from '../scoring/index.ts';
export { progressSince } from '../scoring/progress/index.ts';
export { differences } from '../scoring/raters/index.ts';
export { nextQuestion, quickAnswers, remainingQuestions } from '../scoring/unanswered/index.ts';
export { type CheckedBank, checkBank, type PersonaResult } from './bank/check/check.ts';
export type { Warning } from './bank/check/warnings.ts';
export { type LoadedBank, loadBank } from './bank/load.ts';
export type { Persona } from './bank/persona.ts';
export { ExpectedError } from './errors.ts';
export { bank } from './library-bank.ts';
export type * from './library-scoring.ts';
export type { Assessment } from './words/assessment.ts';

export type AssessOptions = PlanOptions & {
  /** Use only the answers that quick mode would have asked for. */
  readonly quick?: boolean;
  /** Now, unless told. */
  readonly takenAt?: Date;
};

/**
 * Scores one set of answers as `pm-path assess --json` does: with an id, the time, the bank, and a sentence to each
 * reason. Nothing is saved. `pm-path/scoring` has the same without these, the same for the same input.
 * @param answers valid for the bank, as `readAnswers` gives them
 */
export function assess(bank: Bank, answers: Answers, options: AssessOptions = {}): Assessment {
  const { quick = false, takenAt = new Date(), ...plan } = options;
  const used = quick ? quickRun(bank, answers) : { answers, quick: undefined };
  return assessmentOf(bank, score(bank, used.answers, plan), takenAt, used.quick);
}

/**
 * Answers that fit the bank, from the text of an answers file (YAML or JSON; a whole assessment is one too) or from a
 * value such as parsed JSON.
 * @param file the name of the file, for the places of problems
 * @throws ExpectedError naming all that does not fit
 */
export function readAnswers(bank: Bank, given: string | object, file = 'answers'): Answers {
  return typeof given === 'string'
    ? readAnswersWithPlaces(bank, parseSource(file, given))
    : answersFromValue(bank, given);
}

/** The result in words, as `pm-path assess` prints it, without colours. @param width in columns */
export function reportText(bank: Bank, assessment: Assessment, width = 80): string {
  const same = (text: string) => text;
  const palette = { title: same, accent: same, good: same, warning: same, muted: same };
  const page = { width, palette, plain: false };
  const shown = shownResult(bank, assessment, {
    assessment,
    quick: assessment.quick,
    goesOn: false,
    evidence: [],
    now: new Date(assessment.takenAt),
    peopleLike: [],
  });
  return wholeReport(page, bank, shown, null);
}
