import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelOf, numberOf, shipped } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { interviewAtQuestion, interviewAtWelcome } from './interview.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

const level = 'customer-contact.level';

async function assessed(home: string, id: string) {
  await pmPath(['assess', '--answers', persona(id)], { home });
}

function lastSaved(home: string) {
  const name = readdirSync(join(home, 'assessments')).toSorted().at(-1)!;
  return JSON.parse(readFileSync(join(home, 'assessments', name), 'utf8'));
}

test('--area takes the answers of some areas from a file and keeps the others', async () => {
  const home = temporaryFolder();
  await assessed(home, 'developer-middling-proof');
  const before = lastSaved(home).answers;
  const input = 'customer-contact.level: listened\nmba.status: considering\n';
  const run = await pmPath(['assess', '--answers', '-', '--area', 'customer-contact', '--json'], {
    home,
    input,
  });
  expect(run.exitCode).toBe(0);
  const { answers } = JSON.parse(run.stdout);
  const others = Object.entries(before).filter(([id]) => !id.startsWith('customer-contact.'));
  expect(answers).toEqual({ ...Object.fromEntries(others), 'customer-contact.level': 'listened' });
  expect(lastSaved(home).answers).toEqual(answers);
});

test('--area without an assessment, of an unknown area, or beside --quick, is refused with the way out', async () => {
  const none = await pmPath(['assess', '--answers', persona('founder'), '--area', 'market']);
  expect(none.exitCode).toBe(2);
  expect(none.stderr).toContain('There is no assessment in');
  const unknown = await pmPath(['assess', '--area', 'markets']);
  expect(unknown.exitCode).toBe(2);
  expect(unknown.stderr).toContain('"markets" is no area of this bank; the nearest is "market"');
  const both = await pmPath(['assess', '--area', 'market', '--quick']);
  expect(both.exitCode).toBe(2);
  expect(both.stderr).toContain('cannot be used with');
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('coming back: situations confirmed with Enter, deeds asked afresh, a logged deed as proof', async () => {
    const terminal = new Terminal(100, 40);
    await assessed(terminal.home, 'developer-middling-proof');
    await pmPath(['log', 'Led four talks on late parcels', '--area', 'customer-contact'], terminal);
    await interviewAtWelcome({ flags: '--area background customer-contact', terminal });
    const welcome = await terminal.screen();
    expect(welcome).toContain('Welcome back.');
    expect(welcome).toContain('Only Where you start from, Customer contact');
    terminal.type('Enter');
    const facts = shipped.bank.areas[0]!.questions.length;
    for (let place = 1; place <= facts; place += 1) {
      await terminal.shows(new RegExp(`Where you start from, ${place} of ${facts}[\\s\\S]*\\(last time\\)`));
      terminal.type('Enter');
    }
    const cold = await terminal.shows('Customer contact, 1 of 2');
    expect(cold.slice(cold.indexOf('Customer contact, 1 of 2'))).not.toContain('last time');
    terminal.type(numberOf(level, 'used'), 'Enter');
    await terminal.shows(`Last time: “${labelOf(level, 'served').slice(0, 30)}`);
    await terminal.shows('The Tab key puts in what you logged');
    terminal.type('Tab', 'Enter');
    await terminal.shows('Customer contact, 2 of 2');
    terminal.type(numberOf('customer-contact.talks', 'three-to-five'), 'Enter');
    await terminal.shows('The same as last time.');
    await terminal.shows('See the result');
    terminal.type('r');
    await terminal.shows('Done (d)');
    terminal.type('d');
    await terminal.shows('exit 0');
    const { answers } = lastSaved(terminal.home);
    expect(answers[level]).toEqual({
      answer: 'used',
      proof: expect.stringContaining('Led four talks on late parcels'),
    });
    expect(answers['employer.product-team']).toBeDefined();
  });

  test('going back stays within the areas that are asked again', async () => {
    const terminal = new Terminal();
    await assessed(terminal.home, 'developer-middling-proof');
    await interviewAtQuestion({ flags: '--area delivery', terminal });
    terminal.type('b');
    await terminal.shows('This is the first question.');
    terminal.type('2', 'Enter');
    await terminal.shows('How to build it, 2 of');
    terminal.type('b');
    await terminal.shows(/How to build it, 1 of[\s\S]*your\s+answer\s+so\s+far/);
  });

  test('nothing is promised that is not kept', async () => {
    const terminal = await interviewAtWelcome({ flags: '--no-save' });
    const welcome = await terminal.screen();
    expect(welcome).toMatch(/your\s+answers\s+are\s+gone/);
    expect(welcome).not.toContain('you can stop and go on later');
    terminal.type('q');
    await terminal.shows('exit 0');
    const fresh = await interviewAtWelcome();
    fresh.type('C-c');
    await fresh.shows('Nothing was answered, so nothing was saved.');
  });

  test('a draft from an older bank keeps what fits, asks what is new, and says so', async () => {
    const terminal = new Terminal();
    mkdirSync(join(terminal.home, 'drafts'));
    const draft = {
      schema: 'pm-path/draft/1',
      bank: { id: 'pm-path', version: '0.1.0' },
      savedAt: '2026-11-20T09:00:00.000Z',
      answers: { 'background.function': 'student', 'background.star-sign': 'leo' },
    };
    writeFileSync(join(terminal.home, 'drafts', 'pm-path.json'), JSON.stringify(draft));
    terminal.start('{} assess');
    const screen = await terminal.shows('Go on where you stopped');
    expect(screen).toContain('An interview of 20 November 2026 is not finished: 1 question answered.');
    expect(screen.replaceAll(/\s+/g, ' ')).toContain(
      `The question bank has changed since, from version 0.1.0 to ${shipped.bank.version}: what still fits is kept, and only what is new is asked. 1 answer no longer fits.`,
    );
    terminal.type('Enter');
    await terminal.shows('Where you start from, 2 of');
    // What no longer fits would be gone with the next answer.
    const [aside] = readdirSync(join(terminal.home, 'drafts')).filter((name) => name.endsWith('.aside.json'));
    expect(JSON.parse(readFileSync(join(terminal.home, 'drafts', aside!), 'utf8'))).toEqual(draft);
  });
});
