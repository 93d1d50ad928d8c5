import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { persona, runWithin } from '../end-to-end/program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const RECORD = '20260101T000000000Z-0a1b2c3d.json';
const NAMES = {
  assessments: [RECORD],
  evidence: ['2026-01-01-0a1b2c3d.json'],
  choices: [RECORD],
  drafts: ['pm-path.json', 'pm-path.lock', 'pm-path.20260101T000000000Z.aside.json'],
} as const;

/** What somebody who may write into a home could put there under a name that the program reads or removes. */
const PLANTED: Readonly<Record<string, (path: string, outside: string) => void>> = {
  'a link to a file': (path, outside) => symlinkSync(join(outside, 'letter.json'), path),
  'a link to a folder': (path, outside) => symlinkSync(outside, path),
  'a link to nowhere': (path) => symlinkSync('/nowhere/at/all', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a folder with something in it': (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'letter.json'), 'the only copy');
  },
  'a large file': (path) => writeFileSync(path, 'x'.repeat(3_000_000)),
};

const COMMANDS: readonly (readonly string[])[] = [
  ['history'],
  ['history', '--json'],
  ['plan'],
  ['progress'],
  ['log', 'A deed', '--area', 'market'],
  ['assess', '--answers', persona('founder'), '--json'],
  ['report', '--format', 'md'],
  ['history', 'show', '0a1b2c3d'],
  ['history', 'remove', '0a1b2c3d', '--yes'],
  ['history', 'remove', '--all', '--yes'],
];

function seen(folder: string) {
  return readdirSync(folder).map((name) => {
    const { mtimeMs, mode } = statSync(join(folder, name));
    return { name, mtimeMs, mode, text: readFileSync(join(folder, name), 'utf8') };
  });
}

test.each(Object.keys(PLANTED))(
  '%s in a home: nothing outside is read out, changed or removed, and every command ends calmly',
  { timeout: 120_000 },
  async (kind) => {
    const home = temporaryFolder();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'letter.json'), 'a secret of somebody else');
    for (const [folder, names] of Object.entries(NAMES)) {
      mkdirSync(join(home, folder));
      for (const name of names) PLANTED[kind]!(join(home, folder, name), outside);
    }
    const before = seen(outside);
    for (const args of COMMANDS) {
      const { exitCode, stdout, stderr } = await runWithin(args, { home });
      expect([0, 1, 2], args.join(' ')).toContain(exitCode);
      expect(stderr, args.join(' ')).not.toMatch(/\n {4}at |fault in pm-path/);
      expect(stdout + stderr, args.join(' ')).not.toContain('a secret of');
    }
    expect(seen(outside)).toEqual(before);
    if (kind !== 'a folder with something in it') return;
    for (const [folder, names] of Object.entries(NAMES))
      for (const name of names)
        expect(readFileSync(join(home, folder, name, 'letter.json'), 'utf8')).toBe('the only copy');
  },
);

test.each(['a file', 'a link to nowhere', 'a pipe'])(
  'a folder of the home that is %s: every command says so calmly',
  { timeout: 120_000 },
  async (kind) => {
    for (const folder of Object.keys(NAMES)) {
      const home = temporaryFolder();
      const path = join(home, folder);
      if (kind === 'a file') writeFileSync(path, 'the only copy');
      else PLANTED[kind]!(path, home);
      for (const args of COMMANDS) {
        const { exitCode, stderr } = await runWithin(args, { home });
        expect([0, 1, 2], `${folder}: ${args.join(' ')}`).toContain(exitCode);
        expect(stderr, `${folder}: ${args.join(' ')}`).not.toMatch(/\n {4}at |fault in pm-path/);
      }
      if (kind === 'a file') expect(readFileSync(path, 'utf8')).toBe('the only copy');
      rmSync(home, { recursive: true });
    }
  },
);

test.each(Object.keys(NAMES))(
  'a folder of the home that is a link, %s, is not followed',
  { timeout: 120_000 },
  async (folder) => {
    const home = temporaryFolder();
    const outside = temporaryFolder();
    await runWithin(['assess', '--answers', persona('founder')], { home: outside });
    await runWithin(['log', 'A secret of somebody else', '--area', 'market'], { home: outside });
    await runWithin(['plan', '--without', 'market.compare'], { home: outside });
    mkdirSync(join(outside, folder), { recursive: true });
    symlinkSync(join(outside, folder), join(home, folder));
    const before = seen(join(outside, folder));
    for (const args of COMMANDS) {
      const { exitCode, stdout, stderr } = await runWithin(args, { home });
      expect([0, 1, 2], args.join(' ')).toContain(exitCode);
      expect(stderr, args.join(' ')).not.toMatch(/\n {4}at |fault in pm-path/);
      expect(stdout + stderr, args.join(' ')).not.toContain('A secret');
    }
    expect(seen(join(outside, folder))).toEqual(before);
    const { exitCode, stderr } = await runWithin(['history'], { home });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`${join(home, folder)}: this is a link`)]);
  },
);

test('a home that is a link itself is followed', async () => {
  const home = join(temporaryFolder(), 'home');
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere, home);
  expect((await runWithin(['assess', '--answers', persona('founder')], { home })).exitCode).toBe(0);
  expect(readdirSync(join(elsewhere, 'assessments'))).toHaveLength(1);
});
