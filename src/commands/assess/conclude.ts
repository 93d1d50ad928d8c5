import { type Answers, assess, type Bank } from '../../../scoring/index.ts';
import type { QuickCount } from '../../../scoring/unanswered/index.ts';
import { ExpectedError, systemReason } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { planOptions } from '../../record/plan-options.ts';
import { savingTime } from '../../store/clock.ts';
import { type Assessment, assessmentOf } from '../../words/assessment.ts';
import { peopleLike } from '../shared/bank-source.ts';
import { homeOf } from '../shared/home-of.ts';
import type { ActionsSoFar } from './actions-so-far.ts';
import type { AssessFlags } from './flags.ts';

/**
 * Scores the answers, saves the assessment and prints it: the result is printed also where it cannot be saved.
 * @param whenSaved called before it is shown
 * @throws ExpectedError when it could not be saved
 */
export async function conclude(
  io: Io,
  bank: Bank,
  answers: Answers,
  quick: QuickCount | undefined,
  flags: AssessFlags,
  { logged, declined, lastSavedAt }: ActionsSoFar,
  whenSaved: () => void = () => {},
): Promise<number> {
  const options = planOptions(bank, answers, logged, declined, flags.hours);
  const takenAt = savingTime(lastSavedAt);
  const assessment = assessmentOf(bank, assess(bank, answers, options), takenAt, quick);
  const json = jsonText(assessment);
  const saved = flags.save ? await save(io, flags, assessment, json) : null;
  // A look around the result may last, and end in any way.
  if (!(saved instanceof ExpectedError)) whenSaved();
  const savedAt = typeof saved === 'string' ? saved : null;
  const exitCode = flags.json
    ? await printJson(io, json)
    : await showResult(io, bank, assessment, flags, savedAt);
  if (saved instanceof ExpectedError) throw saved;
  return exitCode;
}

async function printJson(io: Io, json: string): Promise<0> {
  await write(io.stdout, json);
  return 0;
}

/** Where the assessment lies now, or why it does not. */
async function save(
  io: Io,
  flags: AssessFlags,
  assessment: Assessment,
  json: string,
): Promise<string | ExpectedError> {
  const { saveAssessment } = await import('../../store/save-assessment.ts');
  try {
    return saveAssessment(homeOf(io, flags), assessment, json);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    return new ExpectedError('notSaved', homeOf(io, flags), systemReason(error));
  }
}

/** To who was asked in a terminal one screen and a menu; else all of it. Returns the exit code. */
async function showResult(
  io: Io,
  bank: Bank,
  assessment: Assessment,
  flags: AssessFlags,
  savedAt: string | null,
): Promise<number> {
  const [{ shownResult }, { pageFor }] = await Promise.all([
    import('../../printout/result/shown.ts'),
    import('../shared/page-for.ts'),
  ]);
  const page = pageFor(io, flags);
  const isAsked = flags.answers === undefined;
  const shown = shownResult(bank, assessment, {
    assessment,
    quick: assessment.quick,
    goesOn: isAsked && flags.save,
    evidence: [],
    now: new Date(assessment.takenAt),
    peopleLike: await peopleLike(bank, assessment.answers),
  });
  if (isAsked && io.stdout.isTTY && !page.plain) {
    const { lookAround } = await import('../result/look-around.ts');
    return lookAround(io, flags, bank, shown, { savedAt });
  }
  const { wholeReport } = await import('../../printout/result/whole.ts');
  await write(io.stdout, wholeReport(page, bank, shown, savedAt));
  return 0;
}
