import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/terminal/wrap.ts';
import { oneIn } from '../at-length.ts';
import { interviewAtQuestion, interviewAtWelcome } from './interview.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

/** Nothing was left to the terminal to wrap, which cuts inside words; the shell's own line aside. */
async function fits(terminal: Terminal, columns: number, from = '') {
  const lines = await terminal.lines();
  const first = lines.findLastIndex((line) => line.includes(from));
  for (const line of from === '' ? lines : lines.slice(first))
    if (!line.includes('pm-path.js')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
}

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  const sizes: readonly (readonly [columns: number, rows: number])[] = [
    [20, 24],
    [132, 43],
    [80, 6],
    [300, 60],
    [40, 6],
  ];
  test.each(oneIn(2, sizes))(
    'at %i columns and %i rows a question can be read, chosen and left',
    async (columns, rows) => {
      const terminal = await interviewAtWelcome({ terminal: new Terminal(columns, rows) });
      await fits(terminal, columns);
      terminal.type('Enter');
      await terminal.shows(/1\. Writing/);
      await fits(terminal, columns);
      for (let times = 0; times < 14; times += 1) terminal.type('Down');
      await terminal.shows(/> 14\. Studying/);
      await fits(terminal, columns);
      terminal.type('Down', 'Down');
      await terminal.shows(/> 15\. Something/);
      terminal.type('Enter');
      await terminal.shows(/What is your/);
      await fits(terminal, columns);
      terminal.type('q');
      await terminal.shows(/Saved\./);
    },
  );

  test('a window made smaller and larger draws each screen anew', async () => {
    const terminal = new Terminal(100, 40);
    await pmPath(['assess', '--answers', persona('developer-no-contact')], terminal);
    await interviewAtWelcome({ flags: '--area requirements', terminal });
    const screens = [
      { shows: 'Enter chooses', on: ['Enter'] },
      { shows: '1 of', on: ['2', 'n'] },
      { shows: 'Your note on this answer', on: ['A note', 'Enter'] },
      { shows: 'See the result', on: ['b'] },
      { shows: '1 of', on: ['1', 'Enter'] },
      { shows: 'See the result', on: ['q'] },
    ];
    for (const { shows, on } of screens) {
      await terminal.shows(shows);
      for (const [columns, rows] of [
        [50, 12],
        [30, 8],
        [120, 50],
      ] as const) {
        terminal.resize(columns, rows);
        await terminal.settles();
        // What was drawn for good before the window changed is the terminal's to wrap.
        await fits(terminal, columns, shows);
        expect(await terminal.screen()).not.toContain('node:internal');
      }
      terminal.type(...on);
    }
    await terminal.shows('Saved.');
  });

  test('what is pasted into a question chooses nothing by accident, and into a proof is one line', async () => {
    const terminal = await interviewAtQuestion();
    terminal.paste('zzz\u001B[31mzzz');
    await terminal.settles();
    expect((await terminal.lines()).join('\n')).not.toMatch(/^> +\d+\./m);
    expect((await terminal.lines()).join(' ')).toContain('Nothing here has “zzzzzz” in it.');
    terminal.type('Escape');
    await terminal.shows(/15\. Something else/);
    terminal.type('1');
    await terminal.shows('>  1. Writing software');
    terminal.type('Tab');
    await terminal.shows('Your note on this answer');
    terminal.paste('five talks\non late parcels\ns\nq\n');
    await terminal.shows('> five talks on late parcels s q');
    terminal.type('Enter');
    await terminal.shows('Where you start from, 2 of');
    terminal.type('b');
    await terminal.shows('(your answer so far)');
    terminal.type('Tab');
    await terminal.shows(/Leave it empty for no note\.\n> five talks on late parcels s q/);
    terminal.type('C-c');
    await terminal.shows('exit 130');
  });

  test.each(['TERM=dumb', 'ACCESSIBLE=1'])('%s asks in lines', async (variable) => {
    const terminal = new Terminal();
    terminal.start(`clear; ${variable} {} assess; echo "exit $?"`);
    await terminal.shows('Number, then Enter:');
    terminal.type('C-c');
    await terminal.shows('exit 130');
  });

  test('CI=1 does not keep it from asking', async () => {
    const terminal = await interviewAtWelcome({ env: 'CI=1' });
    terminal.type('C-c');
    await terminal.shows('exit 130');
  });

  test('NO_COLOR leaves no colour in what is drawn', async () => {
    const terminal = await interviewAtQuestion();
    expect(await terminal.painted()).toMatch(/\u001B\[[0-9;]*m/);
    const plain = await interviewAtQuestion({ env: 'NO_COLOR=1' });
    expect(await plain.painted()).not.toMatch(/\u001B\[[0-9;]*m/);
  });
});
