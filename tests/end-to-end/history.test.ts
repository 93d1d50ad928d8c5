import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

const SECRET = 'a proof that nobody else should read';

const draft = (bank: string) =>
  JSON.stringify({
    schema: 'pm-path/draft/1',
    bank: { id: bank, version: '1.0.0' },
    savedAt: '2026-11-24T09:00:00.000Z',
    answers: { 'customer-contact.level': { answer: 'used', proof: SECRET }, 'mba.status': null },
  });

/** A home with one of everything that can lie in one, and what lies in each folder. */
async function fullHome() {
  const home = temporaryFolder();
  const run = (...args: readonly string[]) => pmPath(args, { home });
  const { stdout } = await run('assess', '--answers', persona('developer-no-contact'), '--json');
  await run('log', SECRET, '--area', 'market');
  await run('plan', '--without', JSON.parse(stdout).plan.actions[0].id);
  const other = resolve('tests/banks/clinical-educator');
  await run('assess', '--answers', join(other, 'personas/device-lead.yaml'), '--bank', other);
  mkdirSync(join(home, 'drafts'));
  const put = (name: string, text: string) => writeFileSync(join(home, name), text);
  put('drafts/pm-path.json', draft('pm-path'));
  put('drafts/pm-path.20261123T120000000Z.aside.json', draft('pm-path'));
  put('drafts/pm-path.lock', 'left behind');
  put('drafts/.pm-path.json.0123456789ab.tmp', SECRET);
  put('drafts/pm-path.20251123T120000000Z.aside.json', `${SECRET}, cut off`);
  put('assessments/20251124T090000000Z-0a1b2c3d.json', `{"answers":"${SECRET}`);
  put('evidence/2025-11-24-0a1b2c3e.json', '{}');
  return home;
}

function filesIn(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

test('history shows everything that lies there', async () => {
  const home = await fullHome();
  const { stdout } = await pmPath(['history'], { home });
  for (const words of [
    '2 questions answered. The next pm-path assess goes on with it.',
    'It was set aside; pm-path assess --answers with this file scores what it has.',
    'clinical-educator: 1 assessment, 0 deeds',
  ])
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
  const listed = JSON.parse((await pmPath(['history', '--json'], { home })).stdout);
  expect(listed.otherBanks).toEqual([{ bank: 'clinical-educator', assessments: 1, deeds: 0 }]);
  expect(listed.drafts.map(({ setAside }: { setAside: boolean }) => setAside)).toEqual([true, false]);
  for (const { path } of [...listed.drafts, ...listed.unreadable])
    expect(stdout).toContain(`\n    ${path}\n`);
  for (const path of listed.leftovers) expect(stdout).toContain(`\n    ${path}\n`);
  expect(listed.unreadable).toHaveLength(3);
  expect(listed.leftovers).toHaveLength(2);
  // 2 assessments, a deed, a choice, 2 drafts, and what is not used.
  expect(filesIn(home)).toHaveLength(6 + 3 + 2);
});

test('remove --all leaves nothing, whatever the bank, and takes --yes without a terminal', async () => {
  const home = await fullHome();
  const refused = await pmPath(['history', 'remove', '--all'], { home });
  expect([refused.exitCode, filesIn(home).length]).toEqual([2, 11]);
  expect(refused.stderr).toContain('--yes');
  const { exitCode, stdout, stderr } = await pmPath(['history', 'remove', '--all', '--yes'], { home });
  expect(exitCode).toBe(0);
  // Somebody may hold the draft.
  expect(stderr).toMatch(/^Looking for a few seconds/);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    `Removed 11 files in ${home}; nothing of yours is left there.`,
  );
  expect(readdirSync(home)).toEqual([]);
  expect((await pmPath(['history', 'remove', '--all', '--yes'], { home })).stdout).toContain(
    'Removed 0 files',
  );
});

test('remove --all leaves what pm-path did not save, and names it', async () => {
  const home = await fullHome();
  const own = join(home, 'evidence', 'letter.json');
  const notes = join(home, 'drafts', 'notes.txt');
  for (const path of [own, notes]) writeFileSync(path, 'the only copy');
  writeFileSync(join(home, 'elsewhere.json'), 'the only copy');
  const { stdout } = await pmPath(['history', 'remove', '--all', '--yes'], { home });
  expect(filesIn(home).toSorted()).toEqual([own, notes, join(home, 'elsewhere.json')].toSorted());
  for (const path of [own, notes]) expect(stdout).toContain(path);
});

test('remove --all waits for no interview that is under way, and says so', async () => {
  const home = await fullHome();
  const lock = await takeLock(join(home, 'drafts', 'other.lock'), () => {});
  const { exitCode, stderr } = await pmPath(['history', 'remove', '--all', '--yes'], { home });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Another pm-path is asking questions now');
  expect(filesIn(home).length).toBeGreaterThan(10);
  lock!.release();
});

test('what cannot be read, a draft, and a record of another bank are removed one by one', async () => {
  const home = await fullHome();
  const remove = (what: string) => pmPath(['history', 'remove', what, '--yes'], { home });
  const { unreadable, drafts } = JSON.parse((await pmPath(['history', '--json'], { home })).stdout);
  expect((await remove('0a1b2c3d')).exitCode).toBe(0);
  expect((await remove('2025-11-24-0a1b2c3e.json')).exitCode).toBe(0);
  for (const { path } of drafts) expect((await remove(path)).stdout).toContain('Removed');
  expect((await remove(unreadable.at(-1).path)).exitCode).toBe(0);
  const ofOther = readdirSync(join(home, 'assessments')).find((name) =>
    readFileSync(join(home, 'assessments', name), 'utf8').includes('clinical-educator'),
  )!;
  expect((await remove(ofOther.slice(-13, -5))).exitCode).toBe(0);
  // An assessment, a deed, a choice and a lock; what a save of the draft had left went with it.
  expect(filesIn(home)).toHaveLength(4);
});

test('of two files with one id each is shown and removed by its name', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('founder')], { home });
  const folder = join(home, 'assessments');
  const [name] = readdirSync(folder) as [string];
  const copy = `a-copy-${name}`;
  writeFileSync(join(folder, copy), readFileSync(join(folder, name), 'utf8'));
  const id = name.slice(-13, -5);
  for (const act of [['show'], ['remove', '--yes']]) {
    const { exitCode, stderr } = await pmPath(['history', ...act, id], { home });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`"${id}" is in more than one file: `);
    for (const one of [name, copy]) expect(stderr).toContain(one);
  }
  expect((await pmPath(['history', 'show', copy], { home })).exitCode).toBe(0);
  expect((await pmPath(['history', 'remove', copy, '--yes'], { home })).exitCode).toBe(0);
  expect(readdirSync(folder)).toEqual([name]);
  expect((await pmPath(['history', 'show', id], { home })).exitCode).toBe(0);
});

test.each([[[]], [['0a1b2c3d', '--all']]])('remove %j says what it takes', async (args) => {
  const { exitCode, stderr } = await pmPath(['history', 'remove', ...args], {});
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Name what to remove')]);
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', () => {
  test('remove --all says what it would take and asks; only a typed yes is one', async () => {
    const home = await fullHome();
    const terminal = new Terminal();
    const start = () => terminal.start(`clear; {} history remove --all --home ${home}; echo "exit $?"`);
    start();
    await terminal.shows(/2\s+assessments, 1 deed, 2 drafts/);
    await terminal.shows(/yes to go on:/);
    terminal.type('y', 'Enter');
    await terminal.shows(/Nothing was removed\.\n\s*exit 0/);
    expect(filesIn(home)).toHaveLength(11);
    start();
    await terminal.shows(/yes to go on:/);
    terminal.type('yes', 'Enter');
    await terminal.shows('exit 0');
    expect(readdirSync(home)).toEqual([]);
  });
});
