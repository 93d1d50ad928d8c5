import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdDraft } from '../../../src/store/draft.ts';
import { takeLock } from '../../../src/store/lock.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What comes of it within ten seconds; those that hold something give signs of life meanwhile. */
async function inTime<T>(waited: Promise<T>): Promise<T> {
  waited.catch(nobody);
  await vi.advanceTimersByTimeAsync(10_000);
  return waited;
}

const taken = (path: string, onWait = nobody) => inTime(takeLock(path, onWait));
const held = (home: string) => inTime(holdDraft(home, 'small', noon, nobody));

function nobody() {}
const noon = () => new Date('2026-11-23T12:00:00Z');
const draftWith = (work: string) => ({
  schema: 'pm-path/draft/1' as const,
  bank: { id: 'small', version: '1.0.0' },
  savedAt: '2026-11-24T09:00:00.000Z',
  answers: { 'about.work': work },
});

/** The lock in a folder of its own, so that what is planted there is seen. */
function lockPath() {
  return join(temporaryFolder(), 'small.lock');
}

/** As if its holder had ended, or slept, longer ago than anybody waits. */
function grownOld(path: string) {
  const hoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  utimesSync(path, hoursAgo, hoursAgo);
}

test('who gives signs of life keeps it, though the other has the same process number', async () => {
  const path = lockPath();
  const one = await taken(path);
  expect(await taken(path)).toBeNull();
  expect(one!.isHeld()).toBe(true);
  one!.release();
  expect(existsSync(path)).toBe(false);
});

test('what an ended program left behind is taken over after a few seconds, whoever has its number now', async () => {
  const path = lockPath();
  writeFileSync(path, `${process.ppid}`);
  const said = vi.fn();
  const lock = await taken(path, said);
  expect(lock!.isHeld()).toBe(true);
  expect(said).toHaveBeenCalledOnce();
  lock!.release();
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('what is an hour old is taken over at once', async () => {
  const path = lockPath();
  writeFileSync(path, 'left behind');
  grownOld(path);
  const said = vi.fn();
  expect((await taken(path, said))!.isHeld()).toBe(true);
  expect(said).not.toHaveBeenCalled();
});

test('of those that take over the same at once, one gets it', async () => {
  const path = lockPath();
  writeFileSync(path, 'left behind');
  grownOld(path);
  const locks = await inTime(Promise.all([1, 2, 3, 4].map(() => takeLock(path, nobody))));
  expect(locks.filter((lock) => lock?.isHeld())).toHaveLength(1);
});

test('a link that lies there is taken away, and what it points to is left as it is', async () => {
  const path = lockPath();
  const outside = join(temporaryFolder(), 'outside');
  writeFileSync(outside, 'precious');
  const before = statSync(outside).mtimeMs;
  for (const target of [outside, '/nowhere']) {
    symlinkSync(target, path);
    const lock = await taken(path);
    expect(lock!.isHeld()).toBe(true);
    expect(() => readlinkSync(path)).toThrow(/EINVAL/);
    lock!.release();
  }
  expect([readFileSync(outside, 'utf8'), statSync(outside).mtimeMs]).toEqual(['precious', before]);
});

test('a pipe that lies there does not hold anything up, and a folder is said to be there', async () => {
  const path = lockPath();
  execFileSync('mkfifo', [path]);
  expect((await taken(path))!.isHeld()).toBe(true);
  rmSync(path);
  mkdirSync(path);
  await expect(taken(path)).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY/);
});

test('a home that vanishes loses neither the answers nor the lock', async () => {
  const home = temporaryFolder();
  const one = (await held(home))!;
  one.write(draftWith('office'));
  rmSync(home, { recursive: true });
  one.write(draftWith('field'));
  expect(one.isTakenOver).toBe(false);
  expect(await held(home)).toBeNull();
  expect(JSON.parse(one.read()!)).toEqual(draftWith('field'));
  one.release();
  expect(readdirSync(join(home, 'drafts'))).toEqual(['small.json']);
});

test('a program that slept while another took over keeps its answers beside the draft of the other', async () => {
  const home = temporaryFolder();
  const slept = (await held(home))!;
  slept.write(draftWith('office'));
  grownOld(join(home, 'drafts', 'small.lock'));
  const other = (await held(home))!;
  other.write(draftWith('field'));
  expect(slept.isTakenOver).toBe(false);
  slept.write(draftWith('home'));
  expect(slept.isTakenOver).toBe(true);
  slept.release();
  expect(JSON.parse(other.read()!)).toEqual(draftWith('field'));
  expect(JSON.parse(readFileSync(slept.path, 'utf8'))).toEqual(draftWith('home'));
  expect(readdirSync(join(home, 'drafts'))).toEqual([
    'small.20261123T120000000Z.aside.json',
    'small.json',
    'small.lock',
  ]);
  other.release();
});

test('a finished interview removes its own draft, and not what another has written meanwhile', async () => {
  const home = temporaryFolder();
  const one = (await held(home))!;
  one.write(draftWith('office'));
  one.release();
  const other = (await held(home))!;
  other.write(draftWith('field'));
  one.remove();
  expect(JSON.parse(other.read()!)).toEqual(draftWith('field'));
  other.remove();
  other.release();
  expect(readdirSync(join(home, 'drafts'))).toEqual([]);
});
