import { isThere } from '../end-to-end/tools.ts';
import { atLength } from './at-length.ts';
import { onEachNode, withoutNetwork } from './everywhere.ts';
import { pageAsProgram } from './page-as-program.ts';
import { scoreOnAllCores } from './score-on-all-cores.ts';
import { scoreOverSsh } from './score-over-ssh.ts';
import { statisticsInR } from './statistics-in-r.ts';
import type { Trial } from './trial.ts';

/** `npm run trial -- Node` runs only those whose name has that in it. */
const wanted = process.argv[2] ?? '';
const TRIALS: readonly Trial[] = [
  scoreOnAllCores,
  scoreOverSsh,
  ...pageAsProgram,
  statisticsInR,
  withoutNetwork,
  ...onEachNode,
  ...atLength,
].filter(({ name }) => name.includes(wanted));

process.stdout.write('| trial | came out | |\n| --- | --- | --- |\n');
for (const trial of TRIALS) {
  const [verdict, words] = await outcome(trial);
  process.stdout.write(`| ${trial.name} | ${verdict} | ${words} |\n`);
  if (verdict === 'failed') process.exitCode = 1;
}

async function outcome(
  trial: Trial,
): Promise<readonly [verdict: 'well' | 'failed' | 'not tried', words: string]> {
  const missing = trial.needs.filter((command) => !isThere(command));
  if (missing.length > 0) return ['not tried', `needs ${missing.join(', ')}`];
  try {
    return ['well', await trial.run()];
  } catch (error) {
    return ['failed', String(error).replaceAll('\n', ' ')];
  }
}
