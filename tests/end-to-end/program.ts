import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { faultsBy, formatOf } from './valid-json.ts';

const root = resolve(import.meta.dirname, '../..');
export const bin = join(root, 'bin', 'pm-path.js');

export type Run = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

type RunOptions = {
  readonly input?: string;
  readonly home?: string;
  readonly env?: Record<string, string>;
  readonly closeStdout?: boolean;
};

/** Runs the built program as a user would, without a terminal, in a home of its own. */
export function pmPath(
  args: readonly string[],
  { input, home = temporaryFolder(), env = {}, closeStdout }: RunOptions = {},
): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [bin, ...args], {
      env: { PATH: process.env.PATH, HOME: home, PM_PATH_HOME: home, ...env },
    });
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
      const faults = faultsIn(args, stdout);
      if (faults === null) done({ exitCode, stdout, stderr });
      else failed(new Error(`${args.join(' ')} prints what its JSON Schema refuses:\n${faults}`));
    });
  });
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
