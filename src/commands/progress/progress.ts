import type { Answers, Bank } from '../../../scoring/index.ts';
import { differences } from '../../../scoring/progress/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { readAnswers } from '../../answers/read.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { progressReport } from '../../printout/progress.ts';
import { readNamedText } from '../../reading/read-text.ts';
import type { Since } from '../../record/comparisons.ts';
import { type ProgressSoFar, progressSoFar } from '../../record/progress.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';
import { savedPerson } from '../shared/saved-person.ts';

export type ProgressFlags = PrintoutOptions & { readonly against?: string };

/** What moved: deeds first, then numbers since the last and the first assessment, the trend and the pace. */
export async function progressCommand(io: Io, flags: ProgressFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const { assessments, evidence, declined } = await savedPerson(io, flags, bank);
  const last = assessments.at(-1);
  const against =
    last && flags.against !== undefined
      ? { against: await seenBy(flags.against, bank, fitAnswers(bank, last.answers).answers) }
      : {};
  const soFar = { ...progressSoFar(bank, assessments, evidence, declined, new Date()), ...against };
  await write(
    io.stdout,
    flags.json ? jsonText(inJson(soFar)) : progressReport(pageFor(io, flags), bank, soFar),
  );
  return 0;
}

/** How somebody else answered about the person. */
async function seenBy(file: string, bank: Bank, own: Answers) {
  const { answers } = await readAnswers(bank, file, readNamedText(file));
  return { file, differences: differences(bank, own, answers) };
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
