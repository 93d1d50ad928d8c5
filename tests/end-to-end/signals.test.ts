import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAtLength } from '../at-length.ts';
import { interviewAtWelcome } from './interview.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

/** How to get to each screen of an interview, and what it shows. */
const SCREENS: Readonly<Record<string, (terminal: Terminal) => Promise<unknown>>> = {
  welcome: async () => {},
  question: async (terminal) => {
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

/** An interview that asks one area of two questions again, at that screen. */
async function interviewAt(screen: string) {
  const terminal = new Terminal();
  await pmPath(['assess', '--answers', persona('developer-no-contact')], terminal);
  await interviewAtWelcome({ flags: '--area customer-contact', terminal });
  await SCREENS[screen]!(terminal);
  return terminal;
}

/** Of every screen with every signal a few, so that each of both is tried. */
function some(first: number): readonly string[] {
  const screens = Object.keys(SCREENS);
  return isAtLength ? screens : [first, first + 2].map((place) => screens[place % screens.length]!);
}

/** The shell is there, echoes what is typed, and its cursor shows. */
async function isSane(terminal: Terminal) {
  await terminal.shows(/shell>\s*$/);
  terminal.type('echo sa""ne', 'Enter');
  await terminal.shows(/shell> echo sa""ne\n\s*sane/);
  expect(await terminal.cursorShows()).toBe(true);
}

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test.each(some(0))(
    'SIGTERM at the %s screen: one calm line, 143, a sane terminal, no lock left',
    async (screen) => {
      const terminal = await interviewAt(screen);
      process.kill(await terminal.programId(), 'SIGTERM');
      await terminal.shows('exit 143');
      await isSane(terminal);
      expect(await terminal.screen()).not.toContain('node:internal');
      expect(readdirSync(join(terminal.home, 'drafts')).filter((name) => name.endsWith('.lock'))).toEqual([]);
    },
  );

  test.each(some(1))('Ctrl-C at the %s screen: one calm line, 130, a sane terminal', async (screen) => {
    const terminal = await interviewAt(screen);
    terminal.type('C-c');
    const ended = await terminal.shows('exit 130');
    expect(ended).toMatch(LEFT);
    await isSane(terminal);
  });

  test.each(some(2))('Ctrl-D at the %s screen saves and quits', async (screen) => {
    const terminal = await interviewAt(screen);
    terminal.type('C-d');
    await terminal.shows(/exit (0|130)/);
    await isSane(terminal);
  });

  test.each(some(3))('Ctrl-Z and fg at the %s screen bring it back', async (screen) => {
    const terminal = await interviewAt(screen);
    terminal.type('C-z');
    await terminal.shows(/Stopped/i);
    terminal.type('fg', 'Enter');
    await terminal.shows(/Stopped[\s\S]*Enter\s+(chooses|confirms|changes)/);
    await terminal.settles();
    terminal.type('C-c');
    await terminal.shows(LEFT);
    await isSane(terminal);
  });

  test('a terminal that is closed ends the program, and the draft is there', async () => {
    const terminal = await interviewAt('second question');
    const pid = await terminal.programId();
    await terminal.close();
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
