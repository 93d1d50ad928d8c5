import { type Answers, assess, type Bank, planFor } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { ExpectedError } from '../../errors.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { planReport } from '../../printout/current-plan.ts';
import { unknown } from '../../reading/problems.ts';
import { type CurrentPlan, currentPlan } from '../../record/current-plan.ts';
import { optionsAsOf } from '../../record/plan-options.ts';
import { fitted } from '../../terminal/fitted.ts';
import { printable } from '../../terminal/printable.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { PlanFlags } from '../shared/flags.ts';
import { keptRecords } from '../shared/kept-records.ts';
import { pageFor } from '../shared/page-for.ts';

/** The plan of the last assessment, with what has been logged since ticked off. */
export async function planCommand(io: Io, flags: PlanFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const { home, assessments, evidence } = await keptRecords(io, flags, bank.id);
  const last = assessments.at(-1)?.record;
  if (!last) throw new ExpectedError('noAssessment', home, bank.id);
  const deeds = evidence.map(({ record }) => record);
  const { answers } = fitAnswers(bank, last.answers);
  const current = currentPlan(bank, last, planOf(bank, last, answers, deeds, flags), deeds, new Date());
  await write(io.stdout, flags.json ? json(current) : planReport(pageFor(io, flags), bank, answers, current));
  if (flags.ics !== undefined) await writeCalendar(io, bank, current, deeds, flags);
  return 0;
}

function planOf(
  bank: Bank,
  saved: SavedAssessment,
  answers: Answers,
  deeds: readonly Evidence[],
  { toward, hours, budget }: PlanFlags,
) {
  const options = {
    ...optionsAsOf(bank, saved, answers, deeds),
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    ...(budget === undefined ? {} : { budget }),
  };
  if (toward === undefined) return assess(bank, answers, options).plan;
  if (!bank.prefer.includes(toward))
    throw new ExpectedError(
      'badEntry',
      '--toward',
      `${unknown(toward, 'route with a plan', bank.prefer)}; it takes ${bank.prefer.join(' or ')}`,
    );
  return planFor(bank, answers, toward, options);
}

function json({ assessment, week, hoursLeft, plan }: CurrentPlan): string {
  const { id, takenAt } = assessment;
  return jsonText({ schema: 'pm-path/plan/1', assessment: { id, takenAt }, week, hoursLeft, plan });
}

async function writeCalendar(
  io: Io,
  bank: Bank,
  current: CurrentPlan,
  deeds: readonly Evidence[],
  flags: PlanFlags,
): Promise<void> {
  const [{ calendarOf }, { writeOut }] = await Promise.all([
    import('../../pages/calendar.ts'),
    import('../shared/write-out.ts'),
  ]);
  const file = flags.ics!;
  writeOut(file, calendarOf(bank, current, deeds, new Date()), flags.force === true);
  await write(io.stderr, `${fitted(io.stderr, `Calendar written: ${printable(file)}`)}\n`);
}
