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
 * @throws ExpectedError when it could not be saved
 */
export async function conclude(
  io: Io,
  bank: Bank,
  answers: Answers,
  quick: QuickCount | undefined,
  flags: AssessFlags,
  { logged, declined, lastSavedAt }: ActionsSoFar,
): Promise<number> {
  const options = planOptions(bank, answers, logged, declined, flags.hours);
  const takenAt = savingTime(lastSavedAt);
  const assessment = assessmentOf(bank, assess(bank, answers, options), takenAt, quick);
  const json = jsonText(assessment);
  const saved = flags.save ? await save(io, flags, assessment, json) : null;
  const text = flags.json
    ? json
    : await resultInWords(io, bank, assessment, flags, typeof saved === 'string' ? saved : null);
  await write(io.stdout, text);
  if (saved instanceof ExpectedError) throw saved;
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

async function resultInWords(
  io: Io,
  bank: Bank,
  assessment: Assessment,
  flags: AssessFlags,
  savedAt: string | null,
): Promise<string> {
  const [{ shownResult }, { wholeReport }, { pageFor }] = await Promise.all([
    import('../../printout/result/shown.ts'),
    import('../../printout/result/whole.ts'),
    import('../shared/page-for.ts'),
  ]);
  const shown = shownResult(bank, assessment, {
    assessment,
    quick: assessment.quick,
    evidence: [],
    now: new Date(assessment.takenAt),
    peopleLike: await peopleLike(bank, assessment.answers),
  });
  return wholeReport(pageFor(io, flags), bank, shown, {
    savedAt,
    goesOn: flags.answers === undefined && flags.save,
  });
}
