import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { oneIn } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin, persona, pmPath } from './program.ts';

type Surroundings = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What to start it under. */
  readonly under?: readonly string[];
};

/** The program in an environment that has nothing but what is told. */
function pmPathIn({ cwd, env = {}, under = [] }: Surroundings, ...args: readonly string[]) {
  const [command, ...rest] = [...under, process.execPath, bin, ...args] as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { exitCode: status, stdout, stderr };
}

/** The home that the system has on file, which the tests leave alone: it is only asked for. */
const registered = execFileSync('sh', ['-c', 'getent passwd "$(id -u)" | cut -d: -f6'], {
  encoding: 'utf8',
}).trim();

test.each(['', 'here', './here', '.'])(
  'a HOME that is "%s" is nobody\'s: the one on file is used, and nothing lies in the current folder',
  (HOME) => {
    const cwd = temporaryFolder();
    const { exitCode, stdout } = pmPathIn({ cwd, env: { HOME } }, 'history', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).home).toBe(join(registered, '.local/share/pm-path'));
    expect(readdirSync(cwd)).toEqual([]);
  },
);

const isRoot = process.getuid?.() === 0;
const stranger = ['setpriv', '--reuid=54321', '--clear-groups'];

test.skipIf(!isRoot)(
  'a user whom the system does not know is asked for a home, and needs none to save nothing',
  () => {
    for (const args of [['history'], ['plan'], ['log', 'A deed', '--area', 'market']]) {
      const { exitCode, stderr } = pmPathIn({ under: stranger }, ...args);
      expect([args, exitCode]).toEqual([args, 2]);
      expect(stderr).toMatch(/^pm-path: Nobody knows where your answers are to be kept: .*--home DIR/s);
      expect(stderr).not.toContain('    at ');
    }
    const saved = pmPathIn({ under: stranger }, 'assess', '--answers', persona('founder'), '--json');
    expect(JSON.parse(saved.stdout).recommendation.route).toBeDefined();
    expect(saved.exitCode).toBe(2);
    expect(saved.stderr).toContain('--home DIR');
    const unsaved = pmPathIn({ under: stranger }, 'assess', '--answers', persona('founder'), '--no-save');
    expect([unsaved.exitCode, unsaved.stderr]).toEqual([0, '']);
    const home = temporaryFolder();
    chmodSync(home, 0o777);
    expect(pmPathIn({ under: stranger, env: { HOME: home } }, 'history').exitCode).toBe(0);
  },
);

test('an empty --home, as of a variable that is not set, is not taken for another one', () => {
  const { exitCode, stderr } = pmPathIn({ env: { HOME: temporaryFolder() } }, 'history', '--home', '');
  expect([exitCode, stderr]).toEqual([2, 'pm-path: --home: the name of a folder is expected.\n']);
});

const commands = [
  ['history'],
  ['history', '--home', 'here'],
  ['assess', '--answers', 'me.yaml'],
  ['bank', 'new', 'mine'],
  ['bank', 'check', 'mine'],
  ['report', '--out', 'me.html'],
  ['score', 'people'],
  ['--help'],
];

test.each(oneIn(2, commands))('in a folder that was deleted, %s %s says so and ends', (...args) => {
  const cwd = temporaryFolder();
  const gone = join(cwd, 'gone');
  mkdirSync(gone);
  const under = ['sh', '-c', 'cd "$1" && rmdir "$1" && shift && exec "$@"', 'sh', gone];
  const { exitCode, stderr } = pmPathIn({ under, env: { HOME: cwd } }, ...args);
  expect([exitCode, stderr]).toEqual([
    2,
    'pm-path: The folder that you are in is not there any more. Go to one that is, and try again.\n',
  ]);
  if (existsSync(gone)) rmdirSync(gone);
});

test.each([['score'], ['assess', '--answers', '-']])(
  'a folder as input of %s is no empty input',
  (...args) => {
    const under = ['sh', '-c', `exec "$@" < ${resolve('tests')}`, 'sh'];
    const { exitCode, stdout, stderr } = pmPathIn({ under, env: { HOME: temporaryFolder() } }, ...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^pm-path: standard input: this is a folder/);
  },
);

test.each(['\u001B[2J', '\u202Eb', '\u0085', '\u2028b'])('a link with %j in it is refused', async (text) => {
  const link = `https://example.org/${text}`;
  const { exitCode, stderr } = await pmPath(['log', 'A deed', '--area', 'market', '--link', link]);
  expect([exitCode, stderr]).toEqual([2, 'pm-path: link: a link without control characters is expected.\n']);
});

test('what a mail or a table puts into a link on its way is taken out', async () => {
  const { stdout } = await pmPath([
    ...['log', 'A deed', '--area', 'market', '--json', '--link', ' https://example.org/no\n\ttes '],
  ]);
  expect(JSON.parse(stdout).link).toBe('https://example.org/notes');
});
