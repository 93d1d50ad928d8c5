import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAtLength } from '../at-length.ts';
import { hasTerminal, Terminal } from '../end-to-end/terminal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Far more than any interview has. */
const MOST_QUESTIONS = isAtLength ? 40 : 1;

function answeredIn(home: string): number {
  const draft = join(home, 'drafts', 'pm-path.json');
  return existsSync(draft) ? Object.keys(JSON.parse(readFileSync(draft, 'utf8')).answers).length : 0;
}

/** The interview of that home, begun or gone on with; the program before could not put its terminal right. */
async function atQuestion(home: string): Promise<{ readonly terminal: Terminal; readonly isOver: boolean }> {
  const terminal = new Terminal(100, 45);
  terminal.start(`clear; PM_PATH_HOME=${home} {} assess`);
  const answered = answeredIn(home);
  if (answered === 0) await terminal.shows(/Not now[\s\S]*Enter\s+chooses/);
  else await terminal.shows(new RegExp(`${answered}\\s+questions?\\s+answered`));
  terminal.type('Enter');
  const screen = await terminal.shows(/Enter\s+confirms|See the result/);
  return { terminal, isOver: screen.includes('See the result') };
}

async function kill(terminal: Terminal): Promise<void> {
  process.kill(await terminal.programId(), 'SIGKILL');
}

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', () => {
  test('killed after every key of an interview, it goes on each time, and loses at most the answer of that key', {
    timeout: 60_000 + MOST_QUESTIONS * 60_000,
  }, async () => {
    const home = temporaryFolder();
    let kills = 0;
    for (let question = 0; question < MOST_QUESTIONS; question += 1) {
      const before = answeredIn(home);
      const chosen = await atQuestion(home);
      if (chosen.isOver) break;
      chosen.terminal.type('1');
      await kill(chosen.terminal);
      expect(answeredIn(home)).toBe(before);
      const again = await atQuestion(home);
      again.terminal.type('1', 'Enter');
      // It may be on its way to the disk or there.
      await kill(again.terminal);
      expect([before, before + 1]).toContain(answeredIn(home));
      const then = await atQuestion(home);
      if (answeredIn(home) === before && !then.isOver) {
        then.terminal.type('1', 'Enter');
        await expect.poll(() => answeredIn(home), { timeout: 10_000 }).toBeGreaterThan(before);
      }
      await kill(then.terminal);
      kills += 3;
    }
    expect(kills).toBeGreaterThan(isAtLength ? 40 : 2);
  });
});
