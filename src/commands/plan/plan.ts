import { assess, type Bank, type Plan, planFor } from '../../../scoring/index.ts';
import { ExpectedError } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { planReport } from '../../printout/current-plan.ts';
import { type CurrentPlan, currentPlan } from '../../record/current-plan.ts';
import { type UnderBank, underBank } from '../../record/under-bank.ts';
import { closedBecause } from '../../words/closed-routes.ts';
import { turnedInWords } from '../../words/declined.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { refuseUnknown } from '../shared/known-id.ts';
import { pageFor } from '../shared/page-for.ts';
import { lastAssessment, savedPerson } from '../shared/saved-person.ts';
import { say } from '../shared/say.ts';
import { choose, type Wishes } from './choose.ts';

export type PlanFlags = PrintoutOptions &
  Wishes & {
    readonly toward?: string;
    readonly hours?: number;
    readonly budget?: number;
    readonly ics?: string;
    readonly at?: readonly string[];
    readonly force?: boolean;
  };

/** The plan of the last assessment, with what has been logged since ticked off. */
export async function planCommand(io: Io, flags: PlanFlags): Promise<number> {
  if (flags.at && flags.ics === undefined) throw new ExpectedError('timesWithoutCalendar');
  const bank = await bankFrom(flags.bank);
  const person = await savedPerson(io, flags, bank);
  const { evidence } = person;
  const saved = lastAssessment(bank, person);
  const declined = await choose(io, bank, person, flags);
  const last = underBank(bank, saved, evidence, declined);
  const plan = planOf(bank, last, flags);
  if (declined !== person.declined) {
    const before = planOf(bank, underBank(bank, saved, evidence, person.declined), flags);
    if (before.toward !== plan.toward) await say(io.stderr, turnedInWords(bank, before, plan));
  }
  const current = currentPlan(bank, last.saved, plan, evidence, new Date());
  await write(
    io.stdout,
    flags.json
      ? json(current, declined)
      : planReport(pageFor(io, flags), bank, last.answers, current, declined, closedTo(bank, last, flags)),
  );
  if (flags.ics !== undefined) {
    const { writeCalendar } = await import('./write-calendar.ts');
    await writeCalendar(io, bank, current, { logged: evidence, declined }, { ...flags, ics: flags.ics });
  }
  return 0;
}

/** Why the route that was asked for is closed; the one that is recommended never is. */
function closedTo(bank: Bank, { answers, options }: UnderBank, { toward }: PlanFlags): string | null {
  return toward === undefined ? null : closedBecause(bank, assess(bank, answers, options), toward);
}

function planOf(bank: Bank, last: UnderBank, { toward, hours, budget }: PlanFlags): Plan {
  const options = {
    ...last.options,
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    ...(budget === undefined ? {} : { budget }),
  };
  if (toward === undefined) return assess(bank, last.answers, options).plan;
  refuseUnknown('--toward', toward, 'route with a plan', bank.prefer);
  return planFor(bank, last.answers, toward, options);
}

function json(
  { assessment, week, hoursInAll, hoursLeft, plan }: CurrentPlan,
  declined: readonly string[],
): string {
  const { id, takenAt } = assessment;
  return jsonText({
    schema: 'pm-path/plan/1',
    assessment: { id, takenAt },
    week,
    hoursInAll,
    hoursLeft,
    declined,
    plan,
  });
}
