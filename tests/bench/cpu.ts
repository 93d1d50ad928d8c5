import { spawn } from 'node:child_process';

/** What is run, and what is typed into it once it shows something. */
export type Timed = {
  readonly command: string;
  /** Each text is typed when the one before it, in the same pair, is on the screen. */
  readonly typed?: readonly (readonly [shown: string, keys: string])[];
};

/** Milliseconds after which a command is held to wait for a key that nobody types. */
const LONGEST = 300_000;

/**
 * Processor time of a whole command in seconds, user and system together, with all that it waits for: bash asks the
 * kernel for what its child has used, to the millisecond.
 */
export function cpuSeconds({ command, typed = [] }: Timed): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn('bash', ['-c', `TIMEFORMAT='cpu %U %S'; time { ${command}\n}`]);
    const waiting = [...typed];
    let shown = '';
    let errors = '';
    const silent = setTimeout(() => {
      child.kill();
      failed(new Error(`${command}\nstill waits for “${waiting[0]?.[0] ?? 'its end'}” and shows:\n${shown}`));
    }, LONGEST);
    child.stdout.on('data', (chunk) => {
      if (waiting.length === 0) return;
      shown += chunk;
      if (!shown.includes(waiting[0]![0])) return;
      shown = '';
      child.stdin.write(waiting.shift()![1]);
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    if (typed.length === 0) child.stdin.end();
    child.on('close', () => {
      clearTimeout(silent);
      const cpu = errors.match(/cpu ([\d.]+) ([\d.]+)\s*$/);
      if (cpu && waiting.length === 0) done(Number(cpu[1]) + Number(cpu[2]));
      else failed(new Error(`${command}\n${shown}\n${errors}`));
    });
  });
}

/** The median ratio of two commands run in turn: pairs even out what else the machine does. */
export async function cpuRatio(one: Timed, against: Timed, pairs: number): Promise<number> {
  await cpuSeconds(one);
  await cpuSeconds(against);
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1)
    ratios.push((await cpuSeconds(one)) / (await cpuSeconds(against)));
  return median(ratios);
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
