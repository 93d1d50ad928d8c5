import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { compileFunction } from 'node:vm';
import { temporaryFolder } from '../temporary-folder.ts';
import { faultsBy, formatOf } from './valid-json.ts';

const root = resolve(import.meta.dirname, '../..');
export const bin = join(root, 'bin', 'pm-path.js');

export type Run = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

type RunOptions = {
  readonly input?: string;
  readonly home?: string;
  readonly env?: Record<string, string>;
};

const built = join(root, 'dist', 'pm-path.cjs');
const requireBuilt = createRequire(built);
/** What is outermost, to be run anew for each call with streams of its own; what it loads is loaded once. */
const main = compileFunction(readFileSync(built, 'utf8'), ['require', 'process'], { filename: built });

/**
 * Runs the built program with streams that are no terminal, in a home of its own; in this process, since starting
 * one takes twenty times as long as what most tests have it do. What goes on between processes is tested with
 * `startPmPath`.
 */
export async function pmPath(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return held(args, await runWithin(args, options));
}

/** The same, whatever it prints. */
export async function runWithin(
  args: readonly string[],
  { input = '', home = temporaryFolder(), env = {} }: RunOptions = {},
): Promise<Run> {
  const stdout = new Output();
  const stderr = new Output();
  const exitCode = await new Promise<number>((ended) => {
    const io = {
      argv: [process.execPath, bin, ...args],
      env: environment(home, env),
      platform: process.platform,
      cwd: process.cwd,
      stdin: Readable.from([Buffer.from(input)], { objectMode: false }),
      stdout,
      stderr,
      set exitCode(code: number) {
        ended(code);
      },
    };
    main(requireBuilt, io);
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** Keeps what is written. */
class Output extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _: string, written: () => void): void {
    this.#chunks.push(chunk);
    written();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}

/** Starts the built program as a user would, without a terminal, in a home of its own. */
export function startPmPath(
  args: readonly string[],
  { input, home = temporaryFolder(), env = {}, closeStdout }: RunOptions & { closeStdout?: boolean } = {},
): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [bin, ...args], { env: environment(home, env) });
    let stdout = '';
    let stderr = '';
    // A chunk may end within a character.
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    if (closeStdout) child.stdout.destroy();
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    child.on('close', (exitCode) => {
      try {
        done(held(args, { exitCode, stdout, stderr }));
      } catch (error) {
        failed(error);
      }
    });
  });
}

function environment(home: string, env: Record<string, string>): Record<string, string | undefined> {
  return { PATH: process.env.PATH, HOME: home, PM_PATH_HOME: home, ...env };
}

/** @throws when JSON was printed that its schema refuses */
function held(args: readonly string[], run: Run): Run {
  const faults = faultsIn(args, run.stdout);
  if (faults !== null) throw new Error(`${args.join(' ')} prints what its JSON Schema refuses:\n${faults}`);
  return run;
}

/** Whatever JSON a test has the program print is held against its schema. */
function faultsIn(args: readonly string[], stdout: string): string | null {
  // An assessment is shown as it was saved, by whatever version.
  const isJson = args.includes('--json') || args.join(' ').includes('--format json');
  if (args[0] === 'score') return faultsInLines(stdout);
  if (!isJson || stdout === '' || args.slice(0, 2).join(' ') === 'history show') return null;
  const value = JSON.parse(stdout);
  const format = formatOf(value);
  return format === null ? 'it names no schema' : faultsBy(format, value);
}

/** The lines that `score` writes have no name of a schema each: that would be half of them. */
function faultsInLines(stdout: string): string | null {
  if (!stdout.startsWith('{')) return null;
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => faultsBy('result', JSON.parse(line))).find((faults) => faults !== null) ?? null;
}

export function persona(id: string): string {
  return join(root, 'questions', 'personas', `${id}.yaml`);
}
