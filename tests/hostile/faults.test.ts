import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isAtLength } from '../at-length.ts';
import { bin, persona, pmPath } from '../end-to-end/program.ts';
import { canTrace, TRACED } from '../end-to-end/tools.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CALLS = ['mkdir', 'openat', 'fchmod', 'write', 'fsync', 'link', 'unlink', 'getdents64'];
const FAULTS = ['error=EIO', 'signal=KILL', 'error=ENOSPC', 'error=EACCES', 'error=EMFILE'];
const MOST_TIMES = isAtLength ? 40 : 1;

type Ended = { readonly exitCode: number | null; readonly stderr: string };

/** Runs the real program with one of its system calls failing, or killed there. */
function injected(home: string, call: string, fault: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(
      'strace',
      [
        ...[...TRACED, '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:${fault}`],
        ...[process.execPath, bin, ...args],
      ],
      {
        env: { PATH: process.env.PATH, PM_PATH_HOME: home },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (exitCode) => done({ exitCode, stderr }));
  });
}

const ACTS: Readonly<Record<string, (home: string) => readonly string[]>> = {
  saving: () => ['assess', '--answers', persona('founder')],
  logging: () => ['log', 'A deed', '--area', 'market'],
  removing: (home) => ['history', 'remove', recordsIn(home)[0]!.slice(-13, -5), '--yes'],
};

function recordsIn(home: string): readonly string[] {
  return ['assessments', 'evidence'].flatMap((folder) => {
    try {
      return readdirSync(join(home, folder)).filter((name) => name.endsWith('.json'));
    } catch {
      return [];
    }
  });
}

describe.skipIf(!canTrace)('system calls that fail (needs strace and the privilege to trace)', () => {
  let model = '';
  beforeAll(async () => {
    model = join(execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim());
    await pmPath(['assess', '--answers', persona('developer-no-contact')], { home: model });
    return () => rmSync(model, { recursive: true });
  });

  // Each call meets an error in one act and a kill in another.
  const cases = Object.keys(ACTS).flatMap((act, row) =>
    CALLS.map((call, column) => {
      const place = (row + column) % 3;
      return [act, call, isAtLength ? FAULTS : FAULTS.slice(0, 2).slice(place, place + 1)] as const;
    }).filter(([, , faults]) => faults.length > 0),
  );
  test.each(cases)(
    '%s while %s fails or the program is killed there: nothing saved is lost',
    { timeout: 600_000 },
    async (act, call, faults) => {
      for (const fault of faults)
        for (let when = 1; when <= MOST_TIMES; when += 1) {
          const home = temporaryFolder();
          cpSync(model, home, { recursive: true });
          const [old] = recordsIn(home) as [string];
          const text = readFileSync(join(home, 'assessments', old), 'utf8');
          const { exitCode, stderr } = await injected(home, call, `${fault}:when=${when}`, ACTS[act]!(home));
          const said = `${call}:${fault}:when=${when}, exit ${exitCode}: ${stderr}`;
          const left = recordsIn(home);
          if (act === 'removing') {
            expect(exitCode === 0 ? [0] : [0, 1], said).toContain(left.length);
            if (left.length === 0) continue;
          } else {
            expect(left, said).toContain(old);
            if (exitCode === 0) expect(left.length, said).toBe(2);
            if (/could not be saved|Nothing was logged/.test(stderr)) expect(left.length, said).toBe(1);
          }
          expect(readFileSync(join(home, 'assessments', old), 'utf8'), said).toBe(text);
          const after = await pmPath(['history', '--json'], { home });
          expect([after.exitCode, after.stderr], said).toEqual([0, '']);
          const { assessments, evidence } = JSON.parse(after.stdout);
          expect(assessments.length + evidence.length, said).toBe(left.length);
        }
    },
  );
});
