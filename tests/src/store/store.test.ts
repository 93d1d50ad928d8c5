import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

test('a draft is kept under its bank, and set aside rather than lost', async () => {
  const home = temporaryFolder();
  const held = (await holdDraft(home, 'small', noon, () => {}))!;
  expect(held.read()).toBeNull();
  held.write(draft);
  expect(JSON.parse(held.read()!)).toEqual(draft);
  const aside = held.setAside();
  expect(held.read()).toBeNull();
  expect(JSON.parse(readFileSync(aside, 'utf8'))).toEqual(draft);
  held.release();
  expect(readdirSync(join(home, 'drafts'))).toEqual(['small.20261123T120000000Z.aside.json']);
});
