import { closeSync, createReadStream, openSync, statSync } from 'node:fs';
import type { Bank } from '../../../scoring/index.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { ExpectedError, systemReason } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import type { Input } from '../../reading/read-text.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';
import { formatFor, type ReportFormat } from '../shared/format-for.ts';
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

async function readingFrom<T>(
  io: Io,
  file: string | undefined,
  read: (input: Input) => Promise<T>,
): Promise<T> {
  if (file === undefined || file === '-') {
    if (io.stdin.isTTY) throw new ExpectedError('resultsFromTerminal');
    return read(io.stdin);
  }
  const fd = opened(file);
  try {
    return await read(Object.assign(createReadStream('', { fd, autoClose: false }), { fd }));
  } finally {
    closeSync(fd);
  }
}

function opened(file: string): number {
  try {
    if (statSync(file).isDirectory()) throw new ExpectedError('isFolder', file);
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ExpectedError('noFile', file);
    throw new ExpectedError('unreadable', file, systemReason(error));
  }
}

async function textOf(bank: Bank, cohort: Cohort, format: ReportFormat): Promise<string> {
  const { id, version, digest } = bank;
  if (format === 'json')
    return jsonText({ schema: 'pm-path/cohort/1', bank: { id, version, digest }, ...cohort });
  const { cohortDocument } = await import('../../pages/cohort/document.ts');
  const document = cohortDocument(bank, cohort);
  switch (format) {
    case 'html': {
      const { htmlPage } = await import('../../pages/report/html/page.tsx');
      return htmlPage(document);
    }
    case 'md': {
      const { markdownText } = await import('../../pages/report/markdown/text.ts');
      return markdownText(document);
    }
  }
}
