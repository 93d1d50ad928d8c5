import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

/** How to get to each screen of an interview, and what it shows. */
const SCREENS: Readonly<Record<string, (terminal: Terminal) => Promise<unknown>>> = {
  welcome: (terminal) => terminal.shows('Enter begins'),
  question: async (terminal) => {
    await SCREENS.welcome!(terminal);
    terminal.type('Enter');
    return terminal.shows('1 of');
  },
  'second question': async (terminal) => {
    await SCREENS.question!(terminal);
    terminal.type('3', 'Enter');
    return terminal.shows('2 of');
  },
  proof: async (terminal) => {
    await SCREENS.question!(terminal);
    terminal.type('1', 'n');
    return terminal.shows('Your note on this answer');
  },
  review: async (terminal) => {
    await SCREENS.question!(terminal);
    // Who has done nothing is asked nothing more of the area.
    terminal.type('1', 'Enter');
    return terminal.shows('See the result');
  },
};

/** What is said at the end, with a draft and without one. */
const LEFT = /goes on from there|Nothing was answered/;

/** Starts an interview that asks one area of two questions again. */
async function interview(columns = 80, rows = 24) {
  const terminal = new Terminal(columns, rows);
  await pmPath(['assess', '--answers', persona('developer-no-contact')], terminal);
  terminal.start('{} assess --area requirements & echo $! > $PM_PATH_HOME/pid; fg; echo "exit $?"');
  return terminal;
}

function send(terminal: Terminal, signal: NodeJS.Signals) {
  process.kill(Number(readFileSync(join(terminal.home, 'pid'), 'utf8')), signal);
}

/** The shell is there, echoes what is typed, and its cursor shows. */
async function isSane(terminal: Terminal) {
  await terminal.shows(/shell>\s*$/);
  terminal.type('echo sa""ne', 'Enter');
  await terminal.shows(/shell> echo sa""ne\n\s*sane/);
  expect(terminal.cursorShows()).toBe(true);
}

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test.each(Object.keys(SCREENS))(
    'SIGTERM at the %s screen: one calm line, 143, a sane terminal, no marker left',
    async (screen) => {
      const terminal = await interview();
      await SCREENS[screen]!(terminal);
      send(terminal, 'SIGTERM');
      await terminal.shows('exit 143');
      await isSane(terminal);
      expect(terminal.screen()).not.toContain('node:internal');
      expect(readdirSync(join(terminal.home, 'drafts')).filter((name) => name.endsWith('.in-use'))).toEqual(
        [],
      );
    },
  );

  test.each(Object.keys(SCREENS))(
    'Ctrl-C at the %s screen: one calm line, 130, a sane terminal',
    async (screen) => {
      const terminal = await interview();
      await SCREENS[screen]!(terminal);
      terminal.type('C-c');
      const ended = await terminal.shows('exit 130');
      expect(ended).toMatch(LEFT);
      await isSane(terminal);
    },
  );

  test.each(Object.keys(SCREENS))('Ctrl-D at the %s screen saves and quits', async (screen) => {
    const terminal = await interview();
    await SCREENS[screen]!(terminal);
    terminal.type('C-d');
    await terminal.shows(/exit (0|130)/);
    await isSane(terminal);
  });

  test.each(Object.keys(SCREENS))('Ctrl-Z and fg at the %s screen bring it back', async (screen) => {
    const terminal = await interview();
    await SCREENS[screen]!(terminal);
    terminal.type('C-z');
    await terminal.shows(/Stopped/i);
    terminal.type('fg', 'Enter');
    await terminal.shows(
      /^(?![\s\S]*Stopped)[\s\S]*Enter (begins|confirms|changes)|Stopped[\s\S]*Enter confirms/,
    );
    await terminal.settles();
    terminal.type('C-c');
    await terminal.shows(LEFT);
    await isSane(terminal);
  });

  test('a terminal that is closed ends the program, and the draft is there', async () => {
    const terminal = await interview();
    await SCREENS['second question']!(terminal);
    terminal.close();
    const pid = Number(readFileSync(join(terminal.home, 'pid'), 'utf8'));
    for (let tries = 0; isRunning(pid) && tries < 200; tries += 1)
      await new Promise((soon) => setTimeout(soon, 50));
    expect(isRunning(pid)).toBe(false);
    expect(existsSync(join(terminal.home, 'drafts', 'pm-path.json'))).toBe(true);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
