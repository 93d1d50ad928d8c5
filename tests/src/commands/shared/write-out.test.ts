import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOut } from '../../../../src/commands/shared/write-out.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

test("a new file is its owner's alone, and nothing else is left beside it", () => {
  const folder = temporaryFolder();
  writeOut(join(folder, 'report.html'), 'text', false);
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('text');
  expect(statSync(join(folder, 'report.html')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['report.html']);
});

test('a file that is there stays, unless forced; then it keeps its mode', () => {
  const file = join(temporaryFolder(), 'report.html');
  writeFileSync(file, 'before');
  chmodSync(file, 0o644);
  expect(() => writeOut(file, 'after', false)).toThrow(/there already/);
  expect(readFileSync(file, 'utf8')).toBe('before');
  writeOut(file, 'after', true);
  expect(readFileSync(file, 'utf8')).toBe('after');
  expect(statSync(file).mode & 0o777).toBe(0o644);
});

test('a link is followed and stays a link', () => {
  const folder = temporaryFolder();
  const [file, link] = [join(folder, 'file'), join(folder, 'link')];
  writeFileSync(file, 'before');
  symlinkSync(file, link);
  writeOut(link, 'after', true);
  expect(readFileSync(file, 'utf8')).toBe('after');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('a device gets the text and stays a device', () => {
  writeOut('/dev/null', 'text', true);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(() => writeOut('/dev/full', 'text', false)).toThrow(
    /could not be written \(no space left on device\)/,
  );
});

test('no folder is made for it, and a folder is no file', () => {
  const folder = temporaryFolder();
  expect(() => writeOut(join(folder, 'none', 'report.html'), 'text', true)).toThrow(/no such folder/);
  expect(existsSync(join(folder, 'none'))).toBe(false);
  expect(() => writeOut(folder, 'text', true)).toThrow(/this is a folder/);
});
