import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin, persona, pmPath } from './program.ts';

test.each(['-v', '-V', '--version'])('%s prints the version', async (spelling) => {
  expect(await pmPath([spelling])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [['-h'], ['--help']],
  [['help'], ['--help']],
  [
    ['assess', '-h'],
    ['assess', '--help'],
  ],
  [
    ['help', 'assess'],
    ['assess', '--help'],
  ],
  [
    ['help', 'bank', 'check'],
    ['bank', 'check', '--help'],
  ],
])('%j prints the same as %j', async (typed, meant) => {
  const [one, other] = await Promise.all([pmPath(typed), pmPath(meant)]);
  expect(one.stdout).toContain('Usage: pm-path');
  expect(one).toEqual(other);
  expect(one.exitCode).toBe(0);
});

test.each([
  [['asess'], 'Did you mean assess?', 'pm-path help lists the commands.'],
  [['help', 'asess'], 'Did you mean assess?', 'pm-path help lists the commands.'],
  [['assess', '--answrs', 'x'], 'Did you mean --answers?', 'pm-path help assess says what it takes.'],
  [['bank', 'chek'], 'Did you mean check?', 'pm-path help bank says what it takes.'],
  [['bank', 'print', '--bnak', 'x'], 'Did you mean --bank?', 'pm-path help bank print says what it takes.'],
  [['history', 'shw'], 'the nearest is "show"', 'it takes show, remove'],
  [['log', 'x', '--area', 'custmer'], 'the nearest is "customer-contact"', 'it takes background'],
  [['log', 'x', '--action', 'sit-n'], 'the nearest is "sit-in"', 'pm-path plan lists'],
])('%j names the nearest and the way to help', async (typed, meant, way) => {
  const { exitCode, stdout, stderr } = await pmPath(typed);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(meant);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(way);
});

test('history show without an id prints the latest', async () => {
  const home = temporaryFolder();
  expect((await pmPath(['history', 'show'], { home })).stderr).toContain('There is no assessment in');
  for (const id of ['developer-no-contact', 'founder'])
    await pmPath(['assess', '--answers', persona(id)], { home });
  const { assessments } = JSON.parse((await pmPath(['history', '--json'], { home })).stdout);
  const shown = async (...id: string[]) => pmPath(['history', 'show', ...id], { home });
  const latest = await shown();
  expect(latest.exitCode).toBe(0);
  expect(latest.stdout).toBe((await shown(assessments.at(-1).id)).stdout);
  expect(latest.stdout).not.toBe((await shown(assessments[0].id)).stdout);
});

describe.skipIf(process.platform === 'win32')('answers from what a shell makes of a pipe', () => {
  const file = persona('founder');
  const run = (command: string) => {
    const env = { ...process.env, PM_PATH_HOME: temporaryFolder() };
    return execFileSync('bash', ['-c', command.replace('{}', `"${process.execPath}" "${bin}"`)], {
      env,
      encoding: 'utf8',
    });
  };
  const recommendation = (json: string) => JSON.parse(json).recommendation;

  test.each([
    ['--answers <(...)', `{} assess --json --answers <(cat "${file}")`],
    ['--answers /dev/stdin, a pipe', `cat "${file}" | {} assess --json --answers /dev/stdin`],
    ['--answers /dev/stdin, a file', `{} assess --json --answers /dev/stdin < "${file}"`],
  ])('%s', async (_, command) => {
    const expected = recommendation((await pmPath(['assess', '--json', '--answers', file])).stdout);
    expect(recommendation(run(command))).toEqual(expected);
  });

  test('--against <(...)', () => {
    const home = temporaryFolder();
    const seen = run(
      `{} assess --answers "${file}" --home ${home} > ${home}/out; ${process.execPath} ${bin} progress --home ${home} --against <(cat "${file}")`,
    );
    expect(seen).toContain('How the other sees it');
    expect(seen).toMatch(/The same answer in (\d+) of \1 questions that you both answered/);
  });

  test('what never ends is too large, and said to be', () => {
    const endless = join(temporaryFolder(), 'said');
    writeFileSync(endless, '');
    run(`{} assess --answers <(yes) 2> ${endless} || true`);
    expect(execFileSync('cat', [endless], { encoding: 'utf8' })).toContain('at most 2 MB are read');
  });
});
