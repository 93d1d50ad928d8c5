import { describe, expect, test } from 'vitest';
import { interviewAtQuestion } from './interview.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

test('without a terminal the program alone prints its help, as ever', async () => {
  const { exitCode, stdout, stderr } = await pmPath([]);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage: pm-path');
});

/** Home, once it can be chosen from. */
async function atHome(terminal: Terminal): Promise<string> {
  terminal.start('clear; {}; echo "exit $?"');
  return (await terminal.shows(/Quit \(q\)|Quit\s+Enter/)).replaceAll(/\s+/g, ' ');
}

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('who is new reads what it is in two sentences, and starts', async () => {
    const terminal = new Terminal();
    const screen = await atHome(terminal);
    expect(screen).toContain('which way in is open to you');
    expect(screen).toMatch(/> 1\. Start \(s\) 2\. Quit/);
    terminal.type('Enter');
    await terminal.shows(/Choose with a number|full|quick/i);
  });

  test('an unfinished interview comes first, and every command that needs its result names it', async () => {
    const terminal = await interviewAtQuestion();
    terminal.type('1', 'Enter');
    await terminal.shows(/What is your situation now/);
    terminal.type('q');
    await terminal.shows('exit 0');
    const screen = await atHome(terminal);
    expect(screen).toMatch(/is not finished: 1 of at most \d+ questions is answered/);
    expect(screen).toMatch(/> 1\. Go on with the interview \(g\)/);
    terminal.type('q');
    await terminal.shows('exit 0');
    for (const command of ['plan', 'result', 'progress', 'report --format md', 'history show', 'history']) {
      const { stdout, stderr } = await pmPath(command.split(' '), { home: terminal.home });
      const said = `${stdout}${stderr}`.replaceAll(/\s+/g, ' ');
      expect(said, command).toMatch(
        /(not finished: 1 of at most \d+ questions|unfinished interview, 1 question)/,
      );
      expect(said, command).toMatch(/pm-path assess/);
      expect(said, command).not.toMatch(/no assessment/);
    }
  });

  test('who comes back sees the step of the week, the result in a line and what is new, and looks around', async () => {
    const terminal = new Terminal();
    const { home } = terminal;
    const answers = persona('developer-middling-proof');
    const { stdout } = await pmPath(['assess', '--answers', answers, '--json'], { home });
    const { plan } = JSON.parse(stdout);
    const before = await atHome(terminal);
    expect(before).toContain(`This week: `);
    expect(before).toMatch(/Last result, .+: Go for it now: .+\(Option #2\)\. 37 points, it takes 25\./);
    expect(before).not.toContain('Since then');
    terminal.type('q');
    await terminal.shows('exit 0');
    await pmPath(['log', 'One', '--area', 'market', '--hours', '2'], { home });
    await pmPath(['log', 'Two', '--area', 'market', '--hours', '1,5'], { home });
    const after = await atHome(terminal);
    expect(after).toContain('Since then: 2 deeds done in 3.5 hours.');
    terminal.type('p');
    await terminal.shows('Your plan towards Option #2');
    terminal.type('q');
    await terminal.shows(/Your plan towards[\s\S]*What has moved \(m\)/);
    terminal.type('l');
    await terminal.shows('What did you do?');
    terminal.type('Three', 'Enter');
    await terminal.shows('What does it belong to?');
    // Nothing is chosen before the person chooses.
    expect(await terminal.screen()).not.toMatch(/^> +\d+\. (From your plan|Product work)/m);
    terminal.type(...'none of', 'Down', 'Enter');
    await terminal.shows('On which day?');
    terminal.type('yesterday', 'Enter');
    await terminal.shows('How many hours');
    terminal.type('0,5', 'Enter');
    await terminal.shows('A link');
    terminal.type('Enter');
    await terminal.shows('Who can confirm');
    terminal.type('Enter');
    await terminal.shows(/Logged for [\s\S]+Quit \(q\)/);
    terminal.type('q');
    await terminal.shows('exit 0');
    const { deeds } = JSON.parse((await pmPath(['log', '--list', '--json'], { home })).stdout);
    const third = deeds.find(({ text }: { text: string }) => text === 'Three');
    expect([third.hours, third.area, third.action]).toEqual([0.5, undefined, undefined]);
    expect(plan.then.length).toBeGreaterThan(0);
  });

  test.each([
    [80, 24],
    [40, 20],
  ])('at %d x %d all of it is in sight', async (columns, rows) => {
    const terminal = new Terminal(columns, rows);
    const { home } = terminal;
    await pmPath(['assess', '--answers', persona('developer-middling-proof')], { home });
    await pmPath(['log', 'One', '--area', 'market', '--hours', '2'], { home });
    await atHome(terminal);
    const lines = await terminal.lines();
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    const text = lines.join(' ').replaceAll(/\s+/g, ' ');
    for (const part of ['This week', 'First step', 'Last result', 'Since then', 'The last result', 'Quit'])
      expect(text).toContain(part);
  });
});
