import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdDraft } from '../../../src/store/draft.ts';
import { homeFolder } from '../../../src/store/home.ts';
import { makeFolder, writeNew, writeOver } from '../../../src/store/safe-write.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test.each<[string, Parameters<typeof homeFolder>[0], string]>([
  ['--home', { option: '/told', env: { PM_PATH_HOME: '/env' }, platform: 'linux' }, '/told'],
  ['PM_PATH_HOME', { env: { PM_PATH_HOME: '/env', XDG_DATA_HOME: '/xdg' }, platform: 'linux' }, '/env'],
  ['XDG_DATA_HOME', { env: { XDG_DATA_HOME: '/xdg' }, platform: 'linux' }, '/xdg/pm-path'],
  [
    'a relative XDG_DATA_HOME',
    { env: { XDG_DATA_HOME: 'xdg' }, platform: 'linux' },
    join(homedir(), '.local/share/pm-path'),
  ],
  ['macOS', { env: {}, platform: 'darwin' }, join(homedir(), 'Library/Application Support/pm-path')],
  ['LOCALAPPDATA', { env: { LOCALAPPDATA: '/local' }, platform: 'win32' }, '/local/pm-path'],
])('the home of the data: %s', (_, place, expected) => {
  expect(homeFolder(place)).toBe(expected);
});

test('a new file is written in full, for its owner only, and leaves nothing else', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'deep', 'file.json');
  makeFolder(join(folder, 'deep'));
  writeNew(path, 'text');
  expect(readFileSync(path, 'utf8')).toBe('text');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['file.json']);
});

test('nothing is written over a file that is there', () => {
  const path = join(temporaryFolder(), 'file.json');
  writeFileSync(path, 'first');
  expect(() => writeNew(path, 'second')).toThrow(/EEXIST/);
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(readdirSync(join(path, '..'))).toEqual(['file.json']);
  writeOver(path, 'third');
  expect(readFileSync(path, 'utf8')).toBe('third');
});

const draft = {
  schema: 'pm-path/draft/1',
  bank: { id: 'small', version: '1.0.0' },
  savedAt: 'now',
  answers: {},
} as const;
const noon = () => new Date('2026-11-23T12:00:00Z');

test('a draft is held by one program, kept under its bank, and set aside rather than lost', () => {
  const home = temporaryFolder();
  const held = holdDraft(home, 'small', noon);
  if (held.kind !== 'held') throw new Error('not held');
  expect(held.hold.read()).toBeNull();
  held.hold.write(draft);
  expect(JSON.parse(held.hold.read()!)).toEqual(draft);
  const aside = held.hold.setAside();
  expect(held.hold.read()).toBeNull();
  expect(JSON.parse(readFileSync(aside, 'utf8'))).toEqual(draft);
  held.hold.release();
  expect(readdirSync(join(home, 'drafts'))).toEqual(['small.20261123T120000000Z.aside.json']);
});

test('a running program keeps its draft to itself; what an ended one left behind is cleared away', () => {
  const home = temporaryFolder();
  const folder = join(home, 'drafts');
  makeFolder(folder);
  writeNew(join(folder, `small.${process.ppid}.in-use`), '');
  expect(holdDraft(home, 'small', noon)).toEqual({ kind: 'in-use', process: process.ppid });
  rmSync(join(folder, `small.${process.ppid}.in-use`));
  writeNew(join(folder, 'small.999999999.in-use'), '');
  expect(holdDraft(home, 'small', noon).kind).toBe('held');
  expect(readdirSync(folder)).toEqual([`small.${process.pid}.in-use`]);
});
