import type { Bank } from '../../../scoring/index.ts';
import { canAsk, type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { type Page, paragraph } from '../../printout/page.ts';
import { partAlone } from '../../printout/result/parts.ts';
import { type ShownResult, shownResult } from '../../printout/result/shown.ts';
import { wholeReport } from '../../printout/result/whole.ts';
import { type Rescored, rescored } from '../../record/under-bank.ts';
import { saidResult } from '../../words/assessment.ts';
import { takenInWords } from '../../words/records.ts';
import { resultParts } from '../../words/result-parts.ts';
import { bankFrom, peopleLike } from '../shared/bank-source.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { keptRecords, latestAssessment } from '../shared/kept-records.ts';
import { refuseUnknown } from '../shared/known-id.ts';
import { pageFor } from '../shared/page-for.ts';
import { lookAround, type Wanted } from './look-around.ts';

export type ResultFlags = PrintoutOptions;

/**
 * The last result as the present bank scores it, with its plan as it stands by now: in a terminal one screen and a
 * menu, else all of it or the part that was asked for.
 */
export async function resultCommand(io: Io, typed: string | undefined, flags: ResultFlags): Promise<number> {
  if (typed !== undefined)
    refuseUnknown('pm-path result', typed, 'part of a result', [...resultParts(), 'all']);
  const wanted = typed as Wanted | undefined;
  const bank = await bankFrom(flags.bank);
  const kept = await keptRecords(io, flags, bank);
  const { path, record } = latestAssessment(bank, kept);
  const evidence = kept.evidence.map((one) => one.record);
  const last = rescored(bank, record, evidence, kept.declined);
  if (flags.json) {
    await write(io.stdout, jsonText(printed(bank, last)));
    return 0;
  }
  const page = pageFor(io, flags);
  const shown = shownResult(bank, last.result, {
    assessment: record,
    quick: record.quick,
    goesOn: false,
    evidence,
    now: new Date(),
    peopleLike: await peopleLike(bank, last.answers),
  });
  if (canAsk(io) && io.stdout.isTTY && !page.plain)
    return lookAround(io, flags, bank, shown, { savedAt: path, first: wanted });
  await write(io.stdout, inAPipe(page, bank, shown, { last, path, wanted }));
  return 0;
}

function printed(bank: Bank, { saved, result }: Rescored) {
  const { id, takenAt } = saved;
  return { schema: 'pm-path/assessment/1', id, takenAt, ...saidResult(bank, result, saved.quick) };
}

type Found = { readonly last: Rescored; readonly path: string; readonly wanted: Wanted | undefined };

function inAPipe(page: Page, bank: Bank, shown: ShownResult, { last, path, wanted }: Found): string {
  if (wanted !== undefined && wanted !== 'all') return `${partAlone(page, bank, wanted, shown).join('\n')}\n`;
  const note = paragraph(page, takenInWords(bank, last.saved, last.misfits.length)).join('\n');
  return `${note}\n\n${wholeReport(page, bank, shown, path)}`;
}
