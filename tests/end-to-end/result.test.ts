import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

import { hasTerminal, Terminal } from './terminal.ts';
import { faultsBy } from './valid-json.ts';

async function assessed(name: string, home = temporaryFolder()): Promise<string> {
  await pmPath(['assess', '--answers', persona(name)], { home });
  return home;
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

const TITLES = {
  plan: /^The plan$/m,
  why: /^Where the points of Option #2 come from$/m,
  sure: /^How sure this is$/m,
  change: /^What would change it$/m,
  people: /^People like you$/m,
};

test('into a pipe goes all of it, the verdict first and once more at the end, or the part that is asked for', async () => {
  const home = await assessed('developer-no-contact');
  const whole = (await pmPath(['result'], { home })).stdout;
  for (const title of Object.values(TITLES)) expect(whole).toMatch(title);
  expect(whole.split('Build experience first:')).toHaveLength(3);
  expect((await pmPath(['result', 'all'], { home })).stdout).toBe(whole);
  for (const [part, title] of Object.entries(TITLES)) {
    const { stdout } = await pmPath(['result', part], { home });
    expect(stdout).toMatch(title);
    expect(whole).toContain(stdout);
    for (const [other, theirs] of Object.entries(TITLES))
      if (other !== part) expect(stdout).not.toMatch(theirs);
  }
});

test('no sentence and no question is told twice, but for the verdict', async () => {
  const home = await assessed('strong-proof-no-mba');
  const { stdout } = await pmPath(['result', '--plain'], { home });
  const sentences = inOneLine(stdout)
    .split(/(?<=[.:?]) /)
    .filter((sentence) => sentence.split(' ').length > 6);
  const verdict = /^(Go for it now: )?be hired from outside/;
  const twice = sentences.filter((one, place) => sentences.indexOf(one) !== place && !verdict.test(one));
  expect(twice).toEqual([]);
});

test('a misspelt part names the nearest', async () => {
  const { exitCode, stderr } = await pmPath(['result', 'pepole'], { home: temporaryFolder() });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('"pepole" is no part of a result; the nearest is "people"');
});

test('without an assessment it says how to make one', async () => {
  const { exitCode, stderr } = await pmPath(['result'], { home: temporaryFolder() });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('pm-path assess');
});

test('--json is the assessment as the present bank scores it', async () => {
  const home = await assessed('developer-no-contact');
  const { stdout } = await pmPath(['result', '--json'], { home });
  expect(faultsBy('assessment', JSON.parse(stdout))).toBeNull();
  expect(stdout).toBe((await pmPath(['history', 'show', '--json'], { home })).stdout);
});

test('what is logged since is ticked off in its plan, and the next thing comes up', async () => {
  const home = await assessed('developer-no-contact');
  const { plan } = JSON.parse((await pmPath(['result', '--json'], { home })).stdout);
  await pmPath(['log', 'Done it', '--action', plan.actions[0].id], { home });
  const { stdout } = await pmPath(['result', 'plan'], { home });
  expect(inOneLine(stdout)).toMatch(/1 of 5 things done, 7 hours of 25 left/);
  expect(inOneLine(stdout)).not.toContain(plan.actions[0].title);
  expect(inOneLine(stdout)).toContain(`First step: ${plan.actions[1].firstStep}`);
});

test('not ready is not green, and what is short is drawn otherwise than what is enough', async () => {
  const env = { FORCE_COLOR: '1' };
  const printed = async (name: string) =>
    (await pmPath(['assess', '--answers', persona(name), '--no-save'], { env })).stdout;
  const [ready, short] = [
    await printed('engineer-doing-product-work'),
    await printed('developer-no-contact'),
  ];
  const GREEN = '\u001B[32m';
  expect(ready.slice(0, 12)).toContain(GREEN);
  expect(short.slice(0, short.indexOf('The plan'))).not.toContain(GREEN);
  const bars = (text: string) => text.slice(0, text.indexOf('The plan')).match(/[█▒]/g)!;
  expect(new Set(bars(ready))).toEqual(new Set(['█']));
  expect(new Set(bars(short))).toEqual(new Set(['▒']));
});

/** What the window shows, and nothing that has scrolled away. */
const shownBy = async (terminal: Terminal) => (await terminal.lines()).join('\n').trimEnd();

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 120_000 }, () => {
  const PEOPLE = {
    'strong-proof-no-mba': /^Go for it now/,
    'engineer-doing-product-work': /^Go for it now/,
    'developer-no-contact': /^Build experience first/,
    'delivery-rider': /^Build experience first/,
  };

  describe.each([
    [80, 24],
    [40, 20],
  ])('of %i columns and %i rows', (columns, rows) => {
    test.each(Object.entries(PEOPLE))('%s has the result in one screen', async (name, verdict) => {
      const terminal = new Terminal(columns, rows);
      await assessed(name, terminal.home);
      terminal.start('clear; {} result; echo "exit $?"');
      await terminal.shows('Done (d)');
      await terminal.settles();
      const shown = await shownBy(terminal);
      expect(shown).toMatch(verdict);
      expect(shown.split('\n').length).toBeLessThanOrEqual(Math.min(22, rows));
      for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      expect(shown).toContain('┃');
      expect(inOneLine(shown)).toMatch(/This week: .* \([\d.]+ hours?, by \w{3} \d+ \w{3}\)/);
      if (columns === 80) {
        expect(shown).toContain('Asked again next week');
        expect(shown).toContain('First step: ');
      }
    });
  });

  test('each part opens by its letter, pages where it is long, and comes back to the screen', async () => {
    const terminal = new Terminal();
    await assessed('developer-no-contact', terminal.home);
    terminal.start('clear; {} result why; echo "exit $?"');
    await terminal.shows(/Where the points[\s\S]*Space reads on/);
    terminal.type('q');
    for (const [key, title] of [
      ['p', TITLES.plan],
      ['s', TITLES.sure],
      ['c', TITLES.change],
      ['l', TITLES.people],
    ] as const) {
      await terminal.shows('Done (d)');
      terminal.type(key);
      await terminal.shows(title);
      await terminal.settles();
      expect(await shownBy(terminal)).not.toContain('Done (d)');
      terminal.type('q');
    }
    await terminal.shows('Done (d)');
    await terminal.settles();
    expect((await shownBy(terminal)).split('\n').length).toBeLessThanOrEqual(22);
    terminal.type('d');
    await terminal.shows('exit 0');
    await terminal.settles();
    const left = await shownBy(terminal);
    expect(left).toContain('This week: ');
    expect(left).not.toContain('Done (d)');
  });

  test('the report is written from there, and a name that is taken is refused without an end', async () => {
    const terminal = new Terminal();
    await assessed('developer-no-contact', terminal.home);
    terminal.start(`cd ${terminal.home}; clear; {} result; echo "exit $?"`);
    for (const said of ['Report written: me.html', 'this file is there already']) {
      await terminal.shows('Done (d)');
      terminal.type('r');
      await terminal.shows('For whom is it?');
      await terminal.settles();
      terminal.type('Enter');
      await terminal.shows('Name of the file');
      await terminal.settles();
      terminal.type('me.html', 'Enter');
      await terminal.shows(said);
    }
    await terminal.shows(/this file is there already[\s\S]*Done \(d\)/);
    expect(existsSync(join(terminal.home, 'me.html'))).toBe(true);
    terminal.type('C-c');
    await terminal.shows('exit 130');
  });
});
