import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/days.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';
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

test('log says the id, what it ticked off, and how to take it back', async () => {
  const { home, saved } = await assessed('developer-no-contact');
  const [first] = saved.plan.actions;
  const all = [...saved.plan.actions, ...saved.plan.then];
  const left = `${all.reduce((sum, { hours }) => sum + hours, 0) - first.hours} hours left`;
  const logged = async (...args: readonly string[]) => {
    const { stdout } = await pmPath(['log', 'A deed', ...args], { home });
    const id = /Its id is ([0-9a-f]{8})/.exec(stdout)![1]!;
    expect(stdout).toContain(`To take it back: pm-path history remove ${id}\n`);
    return { stdout, id };
  };
  const ticked = await logged('--action', first.id);
  expect(ticked.stdout).toContain(`; ticked off in your plan, ${left}.`);
  expect((await logged('--action', first.id)).stdout).toContain('it was ticked off in your plan before');
  expect((await logged('--area', 'market')).stdout).toContain('not in your plan');
  const old = await logged('--area', 'market', '--date', '2020-08-01');
  expect(old.stdout).toContain('It is older than your last assessment');
  expect(ticked.stdout).not.toContain('older');
  const removed = await pmPath(['history', 'remove', ticked.id, '--yes'], { home });
  expect(removed.exitCode).toBe(0);
});

test('before the first assessment log speaks of no plan', async () => {
  const { stdout } = await pmPath(['log', 'A deed', '--area', 'market']);
  expect(stdout).toMatch(/^Logged: A deed\nIts id is [0-9a-f]{8}\.\nTo take it back: .*\n$/);
});

test('log --list lists what belongs to an area or an action only', async () => {
  const home = temporaryFolder();
  await pmPath(['log', 'Of the market', '--area', 'market'], { home });
  await pmPath(['log', 'Sat in', '--action', 'sit-in'], { home });
  await pmPath(['log', 'Talked', '--area', 'customer-contact'], { home });
  const listed = async (...args: readonly string[]) => {
    const { stdout } = await pmPath(['log', '--list', '--json', ...args], { home });
    return JSON.parse(stdout)
      .deeds.map(({ text }: { text: string }) => text)
      .toSorted();
  };
  expect(await listed()).toEqual(['Of the market', 'Sat in', 'Talked']);
  expect(await listed('--area', 'market')).toEqual(['Of the market']);
  expect(await listed('--area', 'customer-contact')).toEqual(['Sat in', 'Talked']);
  expect(await listed('--action', 'sit-in')).toEqual(['Sat in']);
  const none = await pmPath(['log', '--list', '--area', 'influence'], { home });
  expect(none.stdout).toContain('None of the 3 deeds logged belongs there');
  const unknown = await pmPath(['log', '--list', '--area', 'markt'], { home });
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('the nearest is "market"')]);
});

test('where things lie stands on a line of its own, unbroken however long the path', async () => {
  const home = join(temporaryFolder(), ...Array.from({ length: 6 }, () => 'a-folder-with-a-long-name'));
  const { stdout } = await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  const [name] = readdirSync(join(home, 'assessments'));
  expect(stdout.split('\n').map((line) => line.trim())).toContain(join(home, 'assessments', name!));
  const history = await pmPath(['history'], { home });
  expect(history.stdout.split('\n').map((line) => line.trim())).toContain(home);
});

const COLUMNS = 44;

/** What the screen shows from some words on, where no line may be wider than the terminal. */
async function linesFrom(terminal: Terminal, words: string): Promise<readonly string[]> {
  const lines = await terminal.lines();
  const first = lines.findIndex((line) => line.includes(words));
  expect(first, lines.join('\n')).toBeGreaterThanOrEqual(0);
  const shown = lines.slice(first);
  expect(shown.filter((line) => line.length > COLUMNS)).toEqual([]);
  return shown.map((line) => line.trim());
}

function yesterday(): string {
  const today = new Date();
  return localDate(new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1));
}

test('days and hours are understood as people say them', async () => {
  const { home } = await assessed();
  const flags = ['--area', 'market', '--hours', '1,5', '--date'];
  const { stdout } = await pmPath(['log', 'A deed', ...flags, 'yesterday', '--json'], { home });
  expect(JSON.parse(stdout)).toMatchObject({ date: yesterday(), hours: 1.5 });
  const told = await pmPath(['log', 'A deed', ...flags, 'last friday'], { home });
  expect([told.exitCode, told.stdout]).toEqual([
    0,
    expect.stringMatching(/^Logged for \d+ \w+ \d{4}: A deed/),
  ]);
  const refused = await pmPath(['log', 'A deed', ...flags, 'next friday'], { home });
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('a date such as')]);
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('log asks for what is missing, and again for what does not fit', async () => {
    const { home } = await assessed();
    const terminal = new Terminal();
    terminal.start(`{} log --home ${home}; echo "exit $?"`);
    await terminal.shows('What did you do?');
    terminal.type('Wrote a page', 'Enter');
    await terminal.shows(/What does it belong to\?[\s\S]*Esc goes back/);
    terminal.type('Enter');
    await terminal.shows('Choose an answer first');
    terminal.type('1', 'Enter');
    await terminal.shows('On which day?');
    terminal.type('tomorrow', 'Enter');
    await terminal.shows('That does not fit');
    terminal.type('C-u', 'yesterday', 'Enter');
    await terminal.shows('How many hours');
    terminal.type('1,5', 'Enter');
    await terminal.shows('A link');
    terminal.type('Enter');
    await terminal.shows('Who can confirm it?');
    terminal.type('Enter');
    await terminal.shows('exit 0');
    const [file] = readdirSync(join(home, 'evidence'));
    const entry = JSON.parse(readFileSync(join(home, 'evidence', file!), 'utf8'));
    expect(entry).toMatchObject({ text: 'Wrote a page', hours: 1.5, date: yesterday() });
    expect(entry.action).toMatch(/\./);
  });

  test('the question before a removal is broken between words', async () => {
    const { home } = await assessed();
    const words = 'Sat in on two calls with customers about late parcels and their invoices';
    const { stdout } = await pmPath(['log', words, '--area', 'market', '--json'], { home });
    const { id } = JSON.parse(stdout);
    const terminal = new Terminal(COLUMNS);
    terminal.start(`echo; {} history remove ${id} --home ${home}; echo "exit $?"`);
    await terminal.shows('to go on:');
    expect((await linesFrom(terminal, 'Remove the deed')).join(' ')).toContain(
      `${words}? It cannot be brought`,
    );
    terminal.type('yes', 'Enter');
    await terminal.shows('exit 0');
    expect(await terminal.screen()).toContain(`evidence/`);
    expect(readdirSync(join(home, 'evidence'))).toEqual([]);
  });

  test('an error is broken between words, and names the path in one piece', async () => {
    const { home } = await assessed();
    const terminal = new Terminal(COLUMNS);
    terminal.start(`echo; {} report --home ${home}; echo "exit $?"`);
    await terminal.shows('exit 2');
    expect((await linesFrom(terminal, 'pm-path: A page')).slice(0, 3).join(' ')).toContain(
      'with --out FILE, or',
    );
    const path = join(home, 'a-folder-with-a-rather-long-name', 'nobody.yaml');
    terminal.start(`clear; {} assess --answers ${path} --home ${home}; echo "exit $?"`);
    await terminal.shows('no such file');
    // A line that only the terminal broke is given back as one.
    expect(await terminal.lines()).toContain(`${path}:`);
  });

  test('what was chosen in log stands below the question where it is too long for its line', async () => {
    const { home } = await assessed('developer-middling-proof');
    const terminal = new Terminal(COLUMNS);
    terminal.start(`echo; {} log "A deed" --home ${home}`);
    await terminal.shows(/What does it belong to\?[\s\S]*Esc goes back/);
    terminal.type('Enter');
    await terminal.shows('Choose an answer first');
    terminal.type('1', 'Enter');
    await terminal.shows('On which day?');
    expect((await linesFrom(terminal, 'What does it belong to?')).join(' ')).toContain('From your plan: ');
  });
});
