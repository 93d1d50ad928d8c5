import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

/** Somebody whom option #2 is open to but for a chance inside, which an action leads to. */
async function assessedWithoutChance(home: string): Promise<void> {
  const someone = persona('developer-middling-proof');
  const { stdout } = await pmPath(['assess', '--answers', someone, '--json', '--no-save']);
  const file = join(home, 'answers.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(stdout).answers, 'employer.opening': 'none' }));
  await pmPath(['assess', '--answers', file], { home });
}

test('log says what the deed may have changed', async () => {
  const home = temporaryFolder();
  await assessedWithoutChance(home);
  const logged = async (...args: readonly string[]) =>
    (await pmPath(['log', 'A deed', ...args], { home })).stdout.replaceAll(/\s+/g, ' ');
  const again = 'pm-path assess --area employer asks the questions on “The door inside” again.';
  expect(await logged('--area', 'employer')).toContain(`It may change your answers: ${again}`);
  expect(await logged('--action', 'name-the-gap', '--date', '2020-08-01')).not.toContain('may');
  expect(await logged('--action', 'name-the-gap')).toContain(`This may open Option #2: ${again}`);
  expect(await logged('--action', 'option-2.apply-inside')).not.toContain('may');
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('and offers to answer those questions again at once', async () => {
    const terminal = new Terminal();
    await assessedWithoutChance(terminal.home);
    terminal.start('clear; {} log "A page" --action name-the-gap; echo "exit $?"');
    const offer = await terminal.shows('Later');
    expect(offer).toMatch(/This may open Option #2/);
    terminal.type('Down', 'Enter');
    await terminal.shows('exit 0');
    expect(readdirSync(join(terminal.home, 'evidence'))).toHaveLength(1);
    terminal.start('clear; {} log "Another" --area employer; echo "exit $?"');
    await terminal.shows(/It may change[\s\S]*Later/);
    terminal.type('Enter');
    await terminal.shows(/Only The door inside[\s\S]*Not now/);
    terminal.type('q');
    await terminal.shows('exit 0');
  });
});
