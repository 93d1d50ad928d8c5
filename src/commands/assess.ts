import { type Answers, assess, type Bank, quickAnswers, quickCount } from '../../scoring/index.ts';
import { type Assessment, assessmentOf } from '../assessment.ts';
import { ExpectedError, systemReason } from '../errors.ts';
import type { Course } from '../interview/course.ts';
import { answersReplaced, NOTHING_EARLIER } from '../interview/earlier.ts';
import { type Io, write } from '../io.ts';
import { homeFolder } from '../store/home.ts';
import { bankFrom } from './bank-source.ts';
import { checkAreas, earlierOf } from './earlier.ts';
import type { AssessFlags } from './flags.ts';
import { pageFor } from './page-for.ts';

/** Asks or reads the answers, scores them, saves the assessment and prints it. Returns the exit code. */
export async function assessCommand(io: Io, flags: AssessFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const home = homeFolder({ env: io.env, platform: io.platform, option: flags.home });
  const isAgain = flags.area !== undefined;
  if (isAgain) await checkAreas(bank, flags.area);
  const earlier = isAgain || flags.answers === undefined ? await earlierOf(io, bank, flags, home) : null;
  if (isAgain && !earlier?.assessment) throw new ExpectedError('noAssessment', home);
  if (flags.answers !== undefined) {
    const given = await answersFrom(io, bank, flags.answers);
    const kept = earlier?.assessment?.answers ?? {};
    const all = isAgain ? answersReplaced(bank, kept, given, flags.area) : given;
    const answers = flags.quick ? quickAnswers(bank, all) : all;
    return conclude(io, bank, answers, flags.quick ? 'quick' : 'full', flags, home);
  }
  if (!io.stdin.isTTY || !io.stderr.isTTY) throw new ExpectedError('noTerminal');
  const { askForAnswers } = await import('../interview/session.ts');
  const asked = await askForAnswers(io, bank, home, flags, earlier ?? NOTHING_EARLIER);
  if (asked.kind === 'left') return asked.exitCode;
  const exitCode = await conclude(io, bank, asked.answers, asked.course, flags, home);
  // After a quick interview the draft stays: the next one goes on with the questions left out.
  if (exitCode === 0 && asked.course === 'full') asked.forgetDraft();
  return exitCode;
}

async function answersFrom(io: Io, bank: Bank, file: string): Promise<Answers> {
  const [{ readAnswers }, { readStream, readText }] = await Promise.all([
    import('../answers/read.ts'),
    import('../files/read-text.ts'),
  ]);
  if (file !== '-') return readAnswers(bank, file, readText(file));
  return readAnswers(bank, 'standard input', await readStream('standard input', io.stdin));
}

async function conclude(
  io: Io,
  bank: Bank,
  answers: Answers,
  course: Course['kind'],
  flags: AssessFlags,
  home: string,
): Promise<number> {
  const options = flags.hours === undefined ? {} : { hoursPerWeek: flags.hours };
  const assessment = assessmentOf(
    bank,
    assess(bank, answers, options),
    new Date(),
    course === 'quick' ? quickCount(bank, answers) : undefined,
  );
  const saved = flags.save ? await save(home, assessment) : null;
  await write(
    io.stdout,
    await resultText(io, bank, assessment, flags, typeof saved === 'string' ? saved : null),
  );
  if (saved instanceof ExpectedError) throw saved;
  return 0;
}

/** Where the assessment lies now, or why it does not: the result is printed in either case. */
async function save(home: string, assessment: Assessment): Promise<string | ExpectedError> {
  const { saveAssessment } = await import('../store/save-assessment.ts');
  try {
    return saveAssessment(home, assessment);
  } catch (error) {
    return new ExpectedError('notSaved', home, systemReason(error));
  }
}

async function resultText(
  io: Io,
  bank: Bank,
  assessment: Assessment,
  flags: AssessFlags,
  savedAt: string | null,
): Promise<string> {
  if (flags.json) return `${JSON.stringify(assessment, null, 2)}\n`;
  const { terminalReport } = await import('../report/terminal.ts');
  const page = pageFor(io, flags);
  return terminalReport(page, bank, assessment, {
    savedAt,
    quick: assessment.quick,
    goesOn: flags.answers === undefined && flags.save,
  });
}
