import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isAtLength, oneIn } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin, persona, pmPath } from './program.ts';
import { canTrace, TRACED } from './tools.ts';

const secret = 'a proof that nobody else should read';

/** A home in which everything that can be saved is saved. */
async function homeOf(umask: string) {
  const home = join(temporaryFolder(), 'a', 'home');
  const answers = `customer-contact.level: { answer: used, proof: "${secret}" }\n`;
  const run = (...args: readonly string[]) =>
    execFileSync(
      'sh',
      ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, bin, ...args, '--home', home],
      {
        input: answers,
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    );
  run('assess', '--answers', '-');
  run('log', secret, '--area', 'market');
  run('plan', '--ics', join(home, 'plan.ics'));
  return home;
}

function everythingIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

test.each(oneIn(3, ['000', '022', '077', '0177']))(
  "with umask %s files are the owner's alone",
  async (umask) => {
    const home = await homeOf(umask);
    const modes = [home, ...everythingIn(home)].map((path) => {
      const found = statSync(path);
      return [path, found.isDirectory() ? 'folder' : 'file', (found.mode & 0o777).toString(8)];
    });
    for (const [path, kind, mode] of modes) expect(mode, path).toBe(kind === 'folder' ? '700' : '600');
    expect(modes.filter(([, kind]) => kind === 'file')).toHaveLength(3);
  },
);

test('what is removed is gone from the home', async () => {
  const home = await homeOf('022');
  const holding = () =>
    everythingIn(home).filter(
      (path) => statSync(path).isFile() && readFileSync(path, 'utf8').includes(secret),
    );
  expect(holding()).toHaveLength(2);
  for (const path of holding())
    expect((await pmPath(['history', 'remove', path.slice(-13, -5), '--yes'], { home })).exitCode).toBe(0);
  expect(holding()).toEqual([]);
});

/** Each command once. */
const COMMANDS: readonly (readonly string[])[] = [
  ['--help'],
  ['assess', '--answers', persona('founder')],
  ['plan', '--json', '--ics', 'plan.ics'],
  ['log', 'A deed', '--area', 'market'],
  ['history', '--json'],
  ['progress', '--against', persona('founder')],
  ['report', '--out', 'report.html'],
  ['score'],
  ['schema', 'assessment'],
  ['completion', 'bash'],
  ['bank', 'check', resolve('dist/starter')],
  ['bank', 'print', '--format', 'html'],
  ['bank', 'new', 'bank'],
];
/** The same in other ways. */
const IN_OTHER_WAYS: readonly (readonly string[])[] = [
  ['--version'],
  ['assess', '--answers', persona('founder'), '--json', '--quick'],
  ['plan'],
  ['history'],
  ['report', '--format', 'html'],
  ['report', '--format', 'md', '--with-proof'],
];

describe.skipIf(!canTrace)('seen by the system (needs strace and the privilege to trace)', () => {
  let model = '';
  beforeAll(async () => {
    model = mkdtempSync(join(tmpdir(), 'pm-path-test-'));
    await pmPath(['assess', '--answers', persona('developer-no-contact')], { home: model });
    return () => rmSync(model, { recursive: true });
  });

  test.each(isAtLength ? [...COMMANDS, ...IN_OTHER_WAYS] : COMMANDS)(
    '%s opens no connection and writes nowhere but in the home',
    { timeout: 60_000 },
    async (...args) => {
      const home = temporaryFolder();
      cpSync(model, home, { recursive: true });
      const log = join(temporaryFolder(), 'calls');
      const filter = 'trace=socket,connect,sendto,openat,mkdir,rename,link,unlink';
      spawnSync('strace', [...TRACED, '-e', filter, '-o', log, process.execPath, bin, ...args], {
        cwd: home,
        env: { PATH: process.env.PATH, HOME: '/nowhere', PM_PATH_HOME: home },
      });
      const calls = readFileSync(log, 'utf8').split('\n');
      expect(calls.some((call) => call.includes('openat'))).toBe(true);
      expect(calls.filter((call) => /AF_INET|AF_NETLINK|connect\(|sendto\(/.test(call))).toEqual([]);
      const writes = calls.filter((call) =>
        /openat\(.*O_(WRONLY|RDWR|CREAT)|mkdir\(|rename\(|link\(/.test(call),
      );
      const elsewhere = writes.filter(
        (call) =>
          !call.includes(`"${home}`) &&
          !/"\.?(plan\.ics|report\.html|bank)["./]/.test(call) &&
          !call.includes('mkdir("."') &&
          !/"\/dev\//.test(call) &&
          !/readlink/.test(call),
      );
      expect(elsewhere).toEqual([]);
    },
  );
});
