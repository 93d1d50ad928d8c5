import { fitAnswers } from '../../answers/fit.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { progressReport } from '../../printout/progress.ts';
import type { Since } from '../../record/comparisons.ts';
import { type ProgressSoFar, progressSoFar } from '../../record/progress.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';
import { ratersFrom } from '../shared/raters-from.ts';
import { savedPerson } from '../shared/saved-person.ts';
import { unfinishedInterview } from '../shared/unfinished.ts';

export type ProgressFlags = PrintoutOptions & { readonly against?: readonly string[] };

/** What moved: deeds first, then numbers since the last and the first assessment, the trend and the pace. */
export async function progressCommand(io: Io, flags: ProgressFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const { home, assessments, evidence, declined } = await savedPerson(io, flags, bank);
  const last = assessments.at(-1);
  const against =
    last && flags.against
      ? { against: await ratersFrom(bank, fitAnswers(bank, last.answers).answers, flags.against) }
      : {};
  const soFar = { ...progressSoFar(bank, assessments, evidence, declined, new Date()), ...against };
  await write(
    io.stdout,
    flags.json
      ? jsonText(inJson(soFar))
      : progressReport(pageFor(io, flags), bank, soFar, last ? null : unfinishedInterview(bank, home)),
  );
  return 0;
}

function inJson({ assessments, news, newDeeds, sinceLast, sinceFirst, ...rest }: ProgressSoFar) {
  return {
    schema: 'pm-path/progress/1',
    assessments: assessments.length,
    ...(news ? { news } : {}),
    newDeeds,
    ...(sinceLast ? { sinceLast: compared(sinceLast) } : {}),
    ...(sinceFirst ? { sinceFirst: compared(sinceFirst) } : {}),
    ...rest,
  };
}

function compared({ from: { id, takenAt }, ...moved }: Since) {
  return { from: { id, takenAt }, ...moved };
}
