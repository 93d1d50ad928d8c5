import { ExpectedError, systemReason } from '../errors.ts';
import type { Io } from '../io.ts';
import { blocksOf } from '../score/blocks.ts';
import { lineScorer } from '../score/scored-lines.ts';
import { tuneForLongRun } from '../tuning.ts';
import { bankFrom } from './bank-source.ts';
import type { ScoreFlags } from './flags.ts';

/** Reads records, one a line, from standard input and writes one result line for each. Returns the exit code. */
export async function scoreCommand(io: Io, flags: ScoreFlags): Promise<number> {
  if (io.stdin.isTTY) throw new ExpectedError('recordsFromTerminal');
  tuneForLongRun();
  const scorer = lineScorer(await bankFrom(flags.bank), flags.full === true);
  for await (const block of blocksOf(io.stdin)) if (!(await delivered(io, scorer.results(block)))) return 0;
  if (!(await delivered(io, scorer.results(null)))) return 0;
  const { records, bad } = scorer.tally;
  if (bad > 0) throw new ExpectedError('badLines', bad, records);
  return 0;
}

/**
 * Waits until the results have gone out, so that a slow reader does not fill the memory.
 * @returns `false` when the reader has had enough and closed the pipe
 * @throws ExpectedError for any other failure, such as a full disk
 */
function delivered({ stdout }: Io, results: Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (results.length === 0) return resolve(true);
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE'
        ? resolve(false)
        : reject(new ExpectedError('notDelivered', systemReason(error)));
    stdout.once('error', failed);
    stdout.write(results, (error) => {
      if (error) return failed(error);
      stdout.off('error', failed);
      return resolve(true);
    });
  });
}
