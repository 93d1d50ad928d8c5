import { type Answers, assess, type Bank, differences } from '../../../scoring/index.ts';
import { readAnswersWithPlaces } from '../../answers/read-with-places.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { type ProgressSoFar, progressReport } from '../../printout/progress.ts';
import { readText } from '../../reading/read-text.ts';
import { parseSource } from '../../reading/source.ts';
import { comparisons } from '../../record/comparisons.ts';
import { currentPlan } from '../../record/current-plan.ts';
import { answersOf, trend } from '../../record/history.ts';
import { paceSince } from '../../record/pace.ts';
import { optionsAsOf } from '../../record/plan-options.ts';
import { isDoneAfter } from '../../record/since.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { ProgressFlags } from '../shared/flags.ts';
import { keptRecords } from '../shared/kept-records.ts';
import { pageFor } from '../shared/page-for.ts';

/** What moved: deeds first, then numbers since the last and the first assessment, the trend and the pace. */
export async function progressCommand(io: Io, flags: ProgressFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const kept = await keptRecords(io, flags, bank.id);
  const soFar = progressSoFar(bank, kept, flags);
  await write(
    io.stdout,
    flags.json ? jsonText(inJson(soFar)) : progressReport(pageFor(io, flags), bank, soFar),
  );
  return 0;
}

function progressSoFar(
  bank: Bank,
  kept: Awaited<ReturnType<typeof keptRecords>>,
  flags: ProgressFlags,
): ProgressSoFar {
  const assessments = kept.assessments.map(({ record }) => record);
  const evidence = kept.evidence.map(({ record }) => record);
  const last = assessments.at(-1);
  if (!last) return { assessments, newDeeds: evidence, trend: [] };
  const now = new Date();
  const own = answersOf(bank, last);
  const { plan } = assess(bank, own, optionsAsOf(bank, last, own, evidence));
  const { hoursLeft } = currentPlan(bank, last, plan, evidence, now);
  return {
    assessments,
    newDeeds: evidence.filter((deed) => isDoneAfter(deed, last.takenAt)),
    trend: trend(bank, assessments),
    pace: paceSince(last.takenAt, evidence, hoursLeft, now),
    ...comparisons(bank, assessments, evidence),
    ...(flags.against === undefined ? {} : { against: against(bank, own, flags.against) }),
  };
}

function against(bank: Bank, own: Answers, file: string) {
  return {
    file,
    differences: differences(bank, own, readAnswersWithPlaces(bank, parseSource(file, readText(file)))),
  };
}

function inJson({ assessments, newDeeds, sinceLast, sinceFirst, ...rest }: ProgressSoFar) {
  const compared = (one: typeof sinceLast) => {
    if (!one) return {};
    const { from, ...moved } = one;
    return { from: { id: from.id, takenAt: from.takenAt }, ...moved };
  };
  return {
    schema: 'pm-path/progress/1',
    assessments: assessments.length,
    newDeeds,
    ...(sinceLast ? { sinceLast: compared(sinceLast) } : {}),
    ...(sinceFirst ? { sinceFirst: compared(sinceFirst) } : {}),
    ...rest,
  };
}
