import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { answersFilesAt, fileResult } from '../../many/answers-files.ts';
import { blocksOf } from '../../many/blocks.ts';
import { lineScorer, resultLines, type ScoreForm } from '../../many/scored-lines.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';

export type ScoreFlags = BankOptions & {
  readonly full?: boolean;
  readonly plan?: boolean;
  readonly keep?: readonly string[];
};

const RESULT_KEYS: readonly string[] = [
  'id',
  'recommendation',
  'routes',
  'areas',
  'hangsOn',
  'plan',
  'bank',
  'quick',
  'answers',
];

/** Scores records, one a line, from standard input, or answers files; one result line for each. Returns the exit code. */
export async function scoreCommand(io: Io, paths: readonly string[], flags: ScoreFlags): Promise<number> {
  if (paths.length === 0 && io.stdin.isTTY) throw new ExpectedError('recordsFromTerminal');
  for (const key of flags.keep ?? [])
    if (RESULT_KEYS.includes(key))
      throw new ExpectedError('badEntry', '--keep', `every result has "${key}" already`);
  const bank = await bankFrom(flags.bank);
  const form = flags.full ? 'full' : flags.plan ? 'plan' : 'short';
  return paths.length === 0 ? scoreLines(io, bank, form, flags.keep) : scoreFiles(io, bank, paths, form);
}

async function scoreLines(
  io: Io,
  bank: Bank,
  form: ScoreForm,
  kept: readonly string[] | undefined,
): Promise<number> {
  const scorer = lineScorer(bank, form, kept);
  for await (const block of blocksOf(io.stdin))
    if (!(await write(io.stdout, scorer.results(block)))) return 0;
  if (!(await write(io.stdout, scorer.results(null)))) return 0;
  const { records, bad } = scorer.tally;
  if (bad > 0) throw new ExpectedError('badLines', bad, records);
  return 0;
}

async function scoreFiles(io: Io, bank: Bank, paths: readonly string[], form: ScoreForm): Promise<number> {
  const files = paths.flatMap(answersFilesAt);
  const resultOf = resultLines(bank, form);
  let bad = 0;
  for (const file of files) {
    const { isBad, line } = await fileResult(bank, file, resultOf);
    if (isBad) bad += 1;
    if (!(await write(io.stdout, line))) return 0;
  }
  if (bad > 0) throw new ExpectedError('badFiles', bad, files.length);
  return 0;
}
