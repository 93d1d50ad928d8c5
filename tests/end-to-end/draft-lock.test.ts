import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interviewAtQuestion } from './interview.ts';
import { hasTerminal, Terminal } from './terminal.ts';
import { canSeparate } from './tools.ts';

/** Another terminal, in which the program is started in the same home. */
function second(home: string, under = ''): Terminal {
  const terminal = new Terminal(100, 40);
  terminal.start(`PM_PATH_HOME=${home} ${under} {} assess; echo "exit $?"`);
  return terminal;
}

describe.skipIf(!hasTerminal)('in real terminals (needs tmux)', { timeout: 60_000 }, () => {
  test('two programs that ask at once never share a draft, and the second says the way out', async () => {
    const first = await interviewAtQuestion();
    const screen = await second(first.home).shows('exit 2');
    expect(screen).toMatch(/Another pm-path is asking these\s+questions now/);
    expect(screen).toContain('--no-save');
  });

  test.skipIf(!canSeparate)('in two containers that share a home neither', async () => {
    // Each is process 1 of its own, and sees no other.
    const under = 'unshare --pid --fork --mount-proc';
    const first = await interviewAtQuestion({ env: under });
    await second(first.home, under).shows('exit 2');
    first.type('2', 'Enter');
    await first.shows(/2\s+of/);
    expect(readdirSync(join(first.home, 'drafts')).toSorted()).toEqual(['pm-path.json', 'pm-path.lock']);
  });

  test('one that was stopped is taken over, and once it goes on it keeps its answers beside', async () => {
    const first = await interviewAtQuestion();
    first.type('2', 'Enter');
    await first.shows(/2\s+of/);
    first.type('C-z');
    await first.shows(/Stopped/i);
    const other = second(first.home);
    await other.shows(/Looking for a few seconds/);
    await other.shows(/1 question\s+answered/);
    first.type('fg', 'Enter');
    await first.settles();
    first.type('1', 'Enter');
    await first.shows(/taken\s+these\s+questions\s+over/);
    first.type('q');
    await first.shows(/Stopped\. Your answers here are kept\s+in/);
    const drafts = readdirSync(join(first.home, 'drafts')).toSorted();
    expect(drafts).toEqual([
      expect.stringMatching(/^pm-path\.\w+\.aside\.json$/),
      'pm-path.json',
      'pm-path.lock',
    ]);
    const answersIn = (name: string) =>
      Object.keys(JSON.parse(readFileSync(join(first.home, 'drafts', name), 'utf8')).answers).length;
    expect(drafts.slice(0, 2).map(answersIn)).toEqual([2, 1]);
  });
});
