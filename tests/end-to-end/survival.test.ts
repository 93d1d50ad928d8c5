import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAtLength } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { interviewAtQuestion, interviewAtWelcome } from './interview.ts';
import { bin, persona, pmPath, startPmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';
import { canMount } from './tools.ts';

const someone = persona('developer-no-contact');
const SAVES_AT_ONCE = isAtLength ? 50 : 5;
const KILLS = isAtLength ? 500 : 5;
const DRAFT_KILLS = isAtLength ? 84 : 2;

async function listed(home: string) {
  const { stdout, stderr, exitCode } = await pmPath(['history', '--json'], { home });
  expect([exitCode, stderr]).toEqual([0, '']);
  const { assessments, evidence } = JSON.parse(stdout);
  return { assessments, evidence } as { assessments: { id: string; path: string }[]; evidence: unknown[] };
}

test(`${SAVES_AT_ONCE} programs that save at once lose nothing`, { timeout: 120_000 }, async () => {
  const home = temporaryFolder();
  const runs = Array.from({ length: SAVES_AT_ONCE }, (_, number) =>
    number % 5 === 0
      ? startPmPath(['log', `Deed ${number}`, '--area', 'market'], { home })
      : startPmPath(['assess', '--answers', someone, '--json'], { home }),
  );
  const ended = await Promise.all(runs);
  expect(ended.map(({ exitCode }) => exitCode)).toEqual(ended.map(() => 0));
  const printed = ended.flatMap(({ stdout }) => (stdout.startsWith('{') ? [JSON.parse(stdout).id] : []));
  const { assessments, evidence } = await listed(home);
  expect(assessments.map(({ id }) => id).toSorted()).toEqual(printed.toSorted());
  expect([assessments.length, evidence.length]).toEqual([0.8 * SAVES_AT_ONCE, 0.2 * SAVES_AT_ONCE]);
});

/** Starts a save and kills it after so many milliseconds; says whether it had ended before. */
function savedAndKilled(home: string, after: number): Promise<'ended' | 'killed'> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, 'assess', '--answers', someone, '--json'], {
      env: { PATH: process.env.PATH, PM_PATH_HOME: home },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      done(signal === null ? 'ended' : 'killed');
    });
  });
}

test(`killed ${KILLS} times at any moment of a save, what was saved is still there and whole`, {
  timeout: 60_000 + KILLS * 1000,
}, async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', someone], { home });
  let whole = Number.POSITIVE_INFINITY;
  let atLeast = 1;
  // The quickest of three: the machine may be busy while one of them runs.
  for (; atLeast <= 3; atLeast += 1) {
    const begun = performance.now();
    await savedAndKilled(home, 60_000);
    whole = Math.min(whole, performance.now() - begun);
  }
  let killed = 0;
  for (let number = 0; number < KILLS; number += 1) {
    // Close around the end of the run, where it saves.
    const how = await savedAndKilled(home, whole * (0.5 + (0.6 * number) / KILLS));
    if (how === 'killed') killed += 1;
    else atLeast += 1;
  }
  const { assessments } = await listed(home);
  expect(assessments.length).toBeGreaterThanOrEqual(atLeast);
  expect(killed).toBeGreaterThan(0);
  for (const { path } of assessments) expect(JSON.parse(readFileSync(path, 'utf8')).plan).toBeDefined();
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', () => {
  test(`killed ${DRAFT_KILLS} times while a person answers, all but the answer being typed are kept`, {
    timeout: 60_000 + DRAFT_KILLS * 20_000,
  }, async () => {
    for (let round = 1; round <= DRAFT_KILLS; round += 1) {
      const terminal = await interviewAtQuestion({ terminal: new Terminal(100, 40) });
      const pid = await terminal.programId();
      let asked = 0;
      for (const place of [1, 2, 3, 4, 5].slice(0, 1 + (round % 5))) {
        await terminal.shows(new RegExp(`Where you start from, ${place} of`));
        asked = place;
        terminal.type('2', 'Enter');
      }
      // The last answer may be on its way to the disk or not: nothing waits for it.
      process.kill(pid, 'SIGKILL');
      await terminal.shows(/Killed/);
      const draft = join(terminal.home, 'drafts', 'pm-path.json');
      const kept = existsSync(draft) ? Object.keys(JSON.parse(readFileSync(draft, 'utf8')).answers) : [];
      expect(kept.length, `round ${round}`).toBeGreaterThanOrEqual(asked - 1);
      // In another terminal: the killed program could not put its own right.
      const another = new Terminal(100, 40);
      another.start(`PM_PATH_HOME=${terminal.home} {} assess`);
      if (kept.length > 0)
        await another.shows(`${kept.length} question${kept.length === 1 ? '' : 's'} answered`);
      else await another.shows('Not now');
    }
  });

  test('when the draft cannot be kept, the interview says so once and goes on', {
    timeout: 60_000,
  }, async () => {
    const terminal = await interviewAtWelcome({ terminal: new Terminal(100, 40) });
    rmSync(join(terminal.home, 'drafts'), { recursive: true });
    writeFileSync(join(terminal.home, 'drafts'), 'a file');
    terminal.type('Enter');
    await terminal.shows('Where you start from, 1 of');
    terminal.type('1', 'Enter');
    await terminal.shows('Your answers cannot be kept in');
    await terminal.shows('Where you start from, 2 of');
    terminal.type('1', 'Enter');
    await terminal.shows('3 of');
    expect((await terminal.screen()).match(/cannot be kept/g)).toHaveLength(1);
    terminal.type('q');
    const screen = await terminal.shows('exit 1');
    expect(screen).toContain('Your last answers could not be kept');
    expect(screen).not.toContain('node:internal');
  });
});

describe.skipIf(!canMount)('on a file system of its own (needs the privilege to mount)', () => {
  test('a full disk and a disk that may not be written: one sentence, nothing lost, and then it goes on', () => {
    const place = temporaryFolder();
    const script = `
      mount -t tmpfs -o size=64k none ${place}
      run() { ${process.execPath} ${bin} "$@" --home ${place}; echo "exit $?"; }
      run assess --answers ${someone} | grep exit
      cat /dev/zero > ${place}/ballast 2>/dev/null
      echo full
      run assess --answers ${someone} --json 2>&1 | grep -E 'pm-path:|^exit|"schema"'
      run log Done --area market 2>&1
      rm ${place}/ballast
      mount -o remount,ro ${place}
      echo locked
      run assess --answers ${someone} --json 2>&1 | grep -E 'pm-path:|^exit'
      run history remove $(ls ${place}/assessments | grep -o '[0-9a-f]*.json' | cut -c1-8) --yes 2>&1
      mount -o remount,rw ${place}
      echo free
      run assess --answers ${someone} | grep exit
      run history --json | grep -c takenAt
      ls -A ${place}/assessments | wc -l
    `;
    const printed = execFileSync('unshare', ['--mount', 'sh', '-c', script], { encoding: 'utf8' });
    const [first, full, locked, free] = printed.split(/^(?:full|locked|free)\n/m) as [
      string,
      string,
      string,
      string,
    ];
    expect(first).toBe('exit 0\n');
    expect(full).toMatch(
      /^\s*"schema": "pm-path\/assessment\/1",\n.*could not be saved.*\(no space left on device\).*\nexit 1\n.*Nothing was logged.*\nexit 1\n$/,
    );
    expect(locked).toMatch(/^.*\(read-only file system\).*\nexit 1\n.*It is still there\.\nexit 1\n$/);
    expect(free).toBe('exit 0\n2\n2\n');
  });
});

test.skipIf(!existsSync('/dev/shm'))(
  'a home on another file system, reached through a link, is a home',
  async () => {
    const elsewhere = mkdtempSync('/dev/shm/pm-path-');
    const home = join(temporaryFolder(), 'link');
    symlinkSync(elsewhere, home);
    expect((await pmPath(['assess', '--answers', someone], { home })).exitCode).toBe(0);
    expect((await listed(home)).assessments).toHaveLength(1);
    rmSync(elsewhere, { recursive: true });
  },
);

const HOSTILE: Record<string, (path: string) => void> = {
  truncated: (path) => truncateSync(path, 200),
  empty: (path) => truncateSync(path, 0),
  'not text': (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x7b])),
  'nested too deeply': (path) => writeFileSync(path, `{"a":`.repeat(100_000)),
  'a key that is a trap': (path) => writeFileSync(path, '{"__proto__":{"schema":"pm-path/assessment/1"}}'),
  'too large': (path) => writeFileSync(path, ' '.repeat(10_000_000)),
  'not dated': (path) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"takenAt": "[^"]*"/, '"takenAt": "soon"')),
  'a folder': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  'a pipe': (path) => {
    rmSync(path);
    execFileSync('mkfifo', [path]);
  },
  'a link to nowhere': (path) => {
    rmSync(path);
    symlinkSync('/nowhere', path);
  },
};

test('records that cannot be used are named, each with the reason, and left alone, and the rest is used', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', someone], { home });
  await pmPath(['assess', '--answers', persona('founder')], { home });
  const folder = join(home, 'assessments');
  const [name] = readdirSync(folder).toSorted() as [string];
  const text = readFileSync(join(folder, name), 'utf8');
  const spoilt = Object.entries(HOSTILE).map(([, spoil], place) => {
    const path = join(folder, `20000101T00000000${place}Z-0000000${place}.json`);
    writeFileSync(path, text);
    spoil(path);
    return path;
  });
  for (const command of [['history'], ['plan'], ['progress']]) {
    const { exitCode, stderr } = await pmPath(command, { home });
    expect(exitCode, command.join()).toBe(0);
    const lines = stderr.trimEnd().split('\n');
    for (const path of spoilt)
      expect(lines.filter((line) => line.includes(path))).toEqual([
        expect.stringMatching(
          /^pm-path: .*this cannot be used \(.*\)\. It is left where it is; the rest is used\.$/,
        ),
      ]);
    expect(lines).toHaveLength(spoilt.length);
  }
  expect(readdirSync(folder)).toHaveLength(2 + spoilt.length);
});

test('after the clock was set back everything goes on, and a sentence says what that does', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', someone], { home });
  const folder = join(home, 'assessments');
  const [name] = readdirSync(folder) as [string];
  const ahead = readFileSync(join(folder, name), 'utf8').replace(/"takenAt": "\d{4}/, '"takenAt": "2999');
  const nameAhead = name.replace(/^\d{4}/, '2999');
  rmSync(join(folder, name));
  writeFileSync(join(folder, nameAhead), ahead);
  const { exitCode, stderr } = await pmPath(['assess', '--answers', persona('founder')], { home });
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/was saved on .* 2999, and the clock of this machine is not there yet/);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readFileSync(join(folder, nameAhead), 'utf8')).toBe(ahead);
});
