import type { Bank } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { ExpectedError, withoutStars } from '../../errors.ts';
import { exitCodeAfter, type SignalExitCode } from '../../interview/signals.ts';
import type { Io } from '../../io.ts';
import { planReport } from '../../printout/current-plan.ts';
import { progressReport } from '../../printout/progress.ts';
import { atHome } from '../../record/at-home.ts';
import { progressSoFar } from '../../record/progress.ts';
import { askForReport } from '../shared/ask-for-report.ts';
import { asking } from '../shared/asking.ts';
import type { GlobalOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';
import { lastAssessment, type SavedPerson } from '../shared/saved-person.ts';
import { say } from '../shared/say.ts';
import type { AtHomeChoice } from './menu.ts';

/** Shows or does what was chosen, from where one comes back home; anything but 0 ends the program. */
export async function carriedOut(
  io: Io,
  flags: GlobalOptions,
  bank: Bank,
  person: SavedPerson,
  chosen: Exclude<AtHomeChoice, 'start' | 'go-on' | 'assess' | 'quit'>,
): Promise<number> {
  switch (chosen) {
    case 'result': {
      const { resultCommand } = await import('../result/result.ts');
      return resultCommand(io, undefined, flags);
    }
    case 'plan':
      return shown(io, flags, planText(io, flags, bank, person));
    case 'progress':
      return shown(io, flags, progressText(io, flags, bank, person));
    case 'log': {
      const { logCommand } = await import('../log/log.ts');
      return told(io, () => logCommand(io, undefined, flags));
    }
    case 'report':
      return written(io, flags);
  }
}

async function shown(io: Io, flags: GlobalOptions, text: string): Promise<number> {
  const code = await asking(io, flags, (ask) => ask.show(text.trimEnd().split('\n')));
  return typeof code === 'number' ? code : 0;
}

function planText(io: Io, flags: GlobalOptions, bank: Bank, person: SavedPerson): string {
  const saved = lastAssessment(bank, person);
  const { current } = atHome(bank, saved, person.evidence, person.declined, new Date());
  const { answers } = fitAnswers(bank, saved.answers);
  return planReport(pageFor(io, flags), bank, answers, current, person.declined);
}

function progressText(
  io: Io,
  flags: GlobalOptions,
  bank: Bank,
  { assessments, evidence, declined }: SavedPerson,
): string {
  return progressReport(
    pageFor(io, flags),
    bank,
    progressSoFar(bank, assessments, evidence, declined, new Date()),
  );
}

async function written(io: Io, flags: GlobalOptions): Promise<number> {
  const wanted = await asking(io, flags, askForReport);
  if (typeof wanted === 'number') return wanted;
  if (wanted === null) return 0;
  const { reportCommand } = await import('../report/report.ts');
  return told(io, () => reportCommand(io, { ...flags, ...wanted }));
}

/** Home comes again also for who stops in the middle, and where something goes wrong, which is said. */
async function told(io: Io, work: () => Promise<number>): Promise<number | SignalExitCode> {
  try {
    const exitCode = await work();
    return exitCode === exitCodeAfter('SIGINT') ? 0 : exitCode;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    await say(io.stderr, `pm-path: ${withoutStars(error)}`, '');
    return 0;
  }
}
