import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Suite = {
  /** Files or folders of tests; all when left out. */
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs them; this one unless told. */
  readonly node?: string;
  /** What to start it under, such as `unshare --net`. */
  readonly under?: readonly string[];
};

/**
 * Runs tests of the project.
 * @returns how many there were and how they ended
 * @throws when one fails, with its name
 */
export function tried({ files = [], env = {}, node = process.execPath, under = [] }: Suite): string {
  const folder = mkdtempSync(join(tmpdir(), 'pm-path-trial-'));
  const report = join(folder, 'report.json');
  const arguments_ = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...files,
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const [command, ...rest] = [...under, node, ...arguments_] as [string, ...string[]];
  try {
    execFileSync(command, rest, { env: { ...process.env, ...env }, stdio: 'ignore' });
  } catch {
    // The report says what failed.
  }
  try {
    return summaryOf(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Report = {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

function summaryOf({ numPassedTests, numPendingTests, numFailedTests, testResults }: Report): string {
  const summary = `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`;
  if (numFailedTests === 0) return summary;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  throw new Error(`${summary}: ${failed.map(({ fullName }) => fullName).join('; ')}`);
}
