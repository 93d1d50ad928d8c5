import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

/** Another bank, which has taken the id of the one that is shipped. */
function bankWithTakenId(): string {
  const folder = join(temporaryFolder(), 'bank');
  cpSync(resolve('tests/banks/clinical-educator'), folder, { recursive: true });
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
