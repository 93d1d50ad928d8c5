import { ExpectedError } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { blocksOf } from '../../many/blocks.ts';
import { lineScorer } from '../../many/scored-lines.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';

export type ScoreFlags = BankOptions & { readonly full?: boolean };

/** Reads records, one a line, from standard input and writes one result line for each. Returns the exit code. */
export async function scoreCommand(io: Io, flags: ScoreFlags): Promise<number> {
  if (io.stdin.isTTY) throw new ExpectedError('recordsFromTerminal');
  const scorer = lineScorer(await bankFrom(flags.bank), flags.full === true);
  for await (const block of blocksOf(io.stdin))
    if (!(await write(io.stdout, scorer.results(block)))) return 0;
  if (!(await write(io.stdout, scorer.results(null)))) return 0;
  const { records, bad } = scorer.tally;
  if (bad > 0) throw new ExpectedError('badLines', bad, records);
  return 0;
}
