import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { persona, pmPath, temporaryFolder } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

async function assessed(name = 'developer-no-contact') {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', persona(name), '--json'], { home });
  return { home, saved: JSON.parse(stdout) };
}

test('history lists what is saved and says where; a broken file is named and left alone', async () => {
  const { home, saved } = await assessed();
  const broken = join(home, 'assessments', '20250101T000000000Z-aaaaaaaa.json');
  writeFileSync(broken, '{"schema":');
  const { stdout, stderr, exitCode } = await pmPath(['history'], { home });
  expect(stdout).toContain(home);
  expect(stdout).toContain(`${saved.id} `);
  expect(stderr).toContain(`${broken}: this cannot be used (it is no complete JSON)`);
  expect(exitCode).toBe(0);
  expect(readFileSync(broken, 'utf8')).toBe('{"schema":');
});

test('history show prints the assessment again, with --json byte for byte as it was saved', async () => {
  const { home, saved } = await assessed();
  const [file] = readdirSync(join(home, 'assessments'));
  const shown = await pmPath(['history', 'show', saved.id.slice(0, 4), '--json'], { home });
  expect(shown.stdout).toBe(readFileSync(join(home, 'assessments', file!), 'utf8'));
  const inWords = await pmPath(['history', 'show', saved.id], { home });
  expect(inWords.stdout).toContain('Build experience first');
});

test('history remove takes --yes without a terminal, and leaves nothing behind', async () => {
  const { home, saved } = await assessed();
  const refused = await pmPath(['history', 'remove', saved.id], { home });
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('Pass --yes');
  expect(readdirSync(join(home, 'assessments'))).toHaveLength(1);
  const removed = await pmPath(['history', 'remove', saved.id, '--yes'], { home });
  expect(removed.exitCode).toBe(0);
  expect(readdirSync(join(home, 'assessments'))).toEqual([]);
  expect((await pmPath(['history', 'remove', saved.id, '--yes'], { home })).stderr).toContain(
    'history lists',
  );
});

test('a file where the folder should be is said in one sentence', async () => {
  const home = temporaryFolder();
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'assessments'), '');
  const { exitCode, stderr } = await pmPath(['history'], { home });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/assessments: what was saved cannot be read here \(not a directory\)/);
});

test('log takes everything as flags, and history and log list it', async () => {
  const home = temporaryFolder();
  const logged = await pmPath(
    [
      'log',
      'Sat in on two calls',
      '--action',
      'sit-in',
      '--hours',
      '2',
      '--date',
      '2026-11-02',
      '--witness',
      'Ada',
      '--json',
    ],
    { home },
  );
  const { id, loggedAt: _, ...entry } = JSON.parse(logged.stdout);
  expect(entry).toEqual({
    schema: 'pm-path/evidence/1',
    bank: 'pm-path',
    date: '2026-11-02',
    text: 'Sat in on two calls',
    area: 'customer-contact',
    action: 'customer-contact.sit-in',
    hours: 2,
    witness: 'Ada',
  });
  expect(readdirSync(join(home, 'evidence'))).toEqual([`2026-11-02-${id}.json`]);
  for (const command of [['log', '--list'], ['history']])
    expect((await pmPath(command, { home })).stdout).toContain(`${id} 2 November 2026: Sat in on two calls`);
  await pmPath(['history', 'remove', id, '--yes'], { home });
  expect(readdirSync(join(home, 'evidence'))).toEqual([]);
});

test.each([
  [['A deed'], 'A deed needs --action ID or --area ID'],
  [['--area', 'market'], 'A deed needs TEXT'],
  [
    ['A deed', '--area', 'markt'],
    '--area: "markt" is no area of this bank; the nearest is "market"; it takes background, ',
  ],
  [['A deed', '--action', 'sit-inn'], '"sit-inn" is no action of this bank; the nearest is "sit-in".'],
  [['A deed', '--action', 'sit-in', '--area', 'market'], 'leave the area out'],
  [['A deed', '--area', 'market', '--date', '2026-02-30'], 'date: a date such as 2026-11-24 is expected.'],
  [['A deed', '--area', 'market', '--date', '2999-01-01'], 'date: a day that has been is expected'],
  [['A \u001B[31mred deed', '--area', 'market'], 'text: text on one line, without control characters'],
  [['A deed', '--area', 'market', '--link', 'javascript:alert(1)'], 'link: a link that begins with https://'],
  [['A deed', '--area', 'market', '--hours', '0'], 'It takes a number of hours'],
])('log refuses %j', async (args, sentence) => {
  const home = temporaryFolder();
  const { exitCode, stderr } = await pmPath(['log', ...args], { home });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(sentence);
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('log asks for what is missing, and again for what does not fit', async () => {
    const { home } = await assessed();
    const terminal = new Terminal();
    terminal.start(`{} log --home ${home}; echo "exit $?"`);
    await terminal.shows('What did you do?');
    terminal.type('Wrote a page', 'Enter');
    await terminal.shows('What does it belong to?');
    terminal.type('Enter');
    await terminal.shows('On which day?');
    terminal.type('tomorrow', 'Enter');
    await terminal.shows('That does not fit');
    terminal.type('Enter');
    await terminal.shows('How many hours');
    terminal.type('1,5', 'Enter');
    await terminal.shows('A link');
    terminal.type('Enter');
    await terminal.shows('Who can confirm it?');
    terminal.type('Enter');
    await terminal.shows('exit 0');
    const [file] = readdirSync(join(home, 'evidence'));
    const entry = JSON.parse(readFileSync(join(home, 'evidence', file!), 'utf8'));
    expect(entry).toMatchObject({ text: 'Wrote a page', hours: 1.5 });
    expect(entry.action).toMatch(/\./);
  });
});
