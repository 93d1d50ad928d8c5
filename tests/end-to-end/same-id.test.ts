import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

const ANOTHER = resolve('tests/banks/clinical-educator');
const DEVICE = join(ANOTHER, 'personas/device-lead.yaml');

/** Another bank, which has taken the id of the one that is shipped. */
function bankWithTakenId(): string {
  const folder = join(temporaryFolder(), 'bank');
  cpSync(ANOTHER, folder, { recursive: true });
  const file = join(folder, 'bank.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('id: clinical-educator', 'id: pm-path'));
  return folder;
}

test('what is saved with another bank of the same id is not mixed in, and history says that it lies there', async () => {
  const home = temporaryFolder();
  const other = bankWithTakenId();
  const run = (...args: readonly string[]) => pmPath(args, { home });
  await run('assess', '--answers', persona('founder'));
  const alone = {
    plan: (await run('plan', '--json')).stdout,
    progress: (await run('progress')).stdout,
    shown: (await run('history', 'show')).stdout,
  };
  const device = join(other, 'personas/device-lead.yaml');
  const saved = JSON.parse((await run('assess', '--json', '--bank', other, '--answers', device)).stdout);
  expect({
    plan: (await run('plan', '--json')).stdout,
    progress: (await run('progress')).stdout,
    shown: (await run('history', 'show')).stdout,
  }).toEqual(alone);

  const listed = JSON.parse((await run('history', '--json')).stdout);
  expect(listed.assessments).toHaveLength(1);
  expect(listed.otherBanks).toEqual([{ bank: 'pm-path', assessments: 1, deeds: 0 }]);
  expect((await run('history')).stdout).toContain('pm-path, but none of its questions: 1 assessment');
  const theirs = JSON.parse((await run('history', '--json', '--bank', other)).stdout);
  expect(theirs.assessments.map(({ id }: { id: string }) => id)).toEqual([saved.id]);
  expect((await run('history', 'remove', saved.id, '--yes')).exitCode).toBe(0);
});

test('a later version of the bank goes on with what was saved with an earlier one', async () => {
  const home = temporaryFolder();
  const later = join(temporaryFolder(), 'bank');
  cpSync(resolve('questions'), later, { recursive: true });
  const file = join(later, 'bank.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^version: .*$/m, 'version: 99.0.0'));
  await pmPath(['assess', '--answers', persona('founder')], { home });
  const { stdout } = await pmPath(['history', '--json', '--bank', later], { home });
  expect(JSON.parse(stdout).assessments).toHaveLength(1);
});

describe.each([
  { called: 'by its own id', bank: () => ANOTHER },
  { called: 'like the shipped one', bank: bankWithTakenId },
])('a bank that is called $called', ({ bank }) => {
  test('answers to it and results of it are refused where answers to the shipped one are taken', async () => {
    const result = join(temporaryFolder(), 'result.json');
    const args = ['--json', '--no-save', '--bank', bank(), '--answers', DEVICE];
    writeFileSync(result, (await pmPath(['assess', ...args])).stdout);
    for (const file of [DEVICE, result]) {
      const home = temporaryFolder();
      for (const given of [[file], ['-']]) {
        const input = readFileSync(file, 'utf8');
        const { exitCode, stdout, stderr } = await pmPath(['assess', '--answers', ...given], { home, input });
        expect([exitCode, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(
          /none of its answers fits a question of the bank "pm-path"\. Name the one that .*--bank/,
        );
      }
      expect(existsSync(join(home, 'assessments'))).toBe(false);
      const scored = await pmPath(['score', file]);
      expect(scored.exitCode).toBe(1);
      expect(JSON.parse(scored.stdout).error).toContain(
        'none of its answers fits a question of the bank "pm-path"',
      );
    }
    const { answers } = JSON.parse(readFileSync(result, 'utf8'));
    const line = await pmPath(['score'], { input: JSON.stringify({ id: 'a', answers }) });
    expect(line.exitCode).toBe(1);
    expect(JSON.parse(line.stdout)).toMatchObject({
      id: 'a',
      error: expect.stringContaining('is no question of this bank'),
    });
  });

  test.each([
    ['plan'],
    ['plan', '--json'],
    ['result'],
    ['result', '--json'],
    ['report'],
    ['history', 'show'],
  ])('with nothing but a result of it saved, %s %s says that there is none', async (...args) => {
    const home = temporaryFolder();
    await pmPath(['assess', '--bank', bank(), '--answers', DEVICE], { home });
    const { exitCode, stdout, stderr } = await pmPath(args, { home });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no assessment in ');
    expect(stderr).toContain('with the question bank "pm-path"');
  });
});
