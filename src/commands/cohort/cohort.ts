import type { Bank } from '../../../scoring/index.ts';
import { identityOf } from '../../bank/lookup.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { bankFrom } from '../shared/bank-source.ts';
import { documentText } from '../shared/document-text.ts';
import type { BankOptions } from '../shared/flags.ts';
import { formatFor, type ReportFormat } from '../shared/format-for.ts';
import { readingFrom } from '../shared/reading-from.ts';
import { say } from '../shared/say.ts';
import { writeOut } from '../shared/write-out.ts';
import { countedFrom } from './counted.ts';

export type CohortFlags = BankOptions & {
  readonly group?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
};

/** Prints or writes what result lines say of many people. */
export async function cohortCommand(io: Io, file: string | undefined, flags: CohortFlags): Promise<number> {
  const { out } = flags;
  const format =
    out === undefined ? (flags.json ? 'json' : 'md') : formatFor(out, flags.json ? 'json' : undefined);
  const bank = await bankFrom(flags.bank);
  const cohort = await readingFrom(io, file, (input) => countedFrom(bank, input, flags.group));
  const text = await textOf(bank, cohort, format);
  if (out === undefined) await write(io.stdout, text);
  else {
    writeOut(out, text, flags.force === true);
    await say(io.stderr, `Written: ${out}`);
  }
  return 0;
}

async function textOf(bank: Bank, cohort: Cohort, format: ReportFormat): Promise<string> {
  if (format === 'json') return jsonText({ schema: 'pm-path/cohort/1', bank: identityOf(bank), ...cohort });
  const { cohortDocument } = await import('../../pages/cohort/document.ts');
  return documentText(cohortDocument(bank, cohort), format);
}
