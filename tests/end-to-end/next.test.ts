import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Answers, answerId, assess } from '../../scoring/index.ts';
import { nextOf } from '../../src/interview/next.ts';
import { answersOf, shipped } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin, persona, pmPath } from './program.ts';

const { bank } = shipped;
const readme = readFileSync(resolve(import.meta.dirname, '../../src/commands/next/README.md'), 'utf8');
const [script] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, text]) => text!);

/** What somebody types who is asked by the example: numbers, proofs, and ? for what they do not know. */
function typedBy(person: Answers): string {
  const answers: Record<string, Answers[string]> = {};
  const lines: string[] = [];
  for (let next = nextOf(bank, answers, 'quick'); !next.done; next = nextOf(bank, answers, 'quick')) {
    const { id, answers: choices } = next.question;
    const place = choices.findIndex((one) => one.id === answerId(person[id]));
    const given = person[id] ?? null;
    const proof = typeof given === 'object' && given !== null ? (given.proof ?? '') : '';
    lines.push(place === -1 ? '?' : `${place + 1}`, ...(choices[place]?.needsProof ? [proof] : []));
    answers[id] = place === -1 ? null : { answer: choices[place]!.id, proof };
  }
  return `${lines.join('\n')}\n`;
}

test('the example of the README has 20 lines or fewer, and leads a whole quick interview', () => {
  expect(script!.trim().split('\n').length).toBeLessThanOrEqual(20);
  const folder = temporaryFolder();
  symlinkSync(bin, join(folder, 'pm-path'));
  writeFileSync(join(folder, 'interview.mjs'), script!);
  const told = execFileSync(process.execPath, ['interview.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    input: typedBy(answersOf('support-with-sponsor')),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const { route } = assess(bank, answersOf('support-with-sponsor')).recommendation;
  expect(route).toBe('option-2');
  expect(told).toBe('Go for it now: become a product manager where you work now (Option #2).\n');
});

test('its JSON keeps its schema: the first question, one in the middle, the advice', async () => {
  const first = JSON.parse((await pmPath(['next', '--json'])).stdout);
  expect(first).toMatchObject({ asked: 0, done: false, left: { most: 26 } });
  const input = JSON.stringify({ [first.question.id]: first.question.answers[0].id });
  const second = JSON.parse(
    (await pmPath(['next', '--answers', '-', '--quick', '--json'], { input })).stdout,
  );
  expect(second).toMatchObject({ asked: 1, done: false });
  const last = await pmPath(['next', '--answers', persona('developer-no-contact'), '--json']);
  expect(JSON.parse(last.stdout)).toMatchObject({ done: true, recommendation: { route: 'experience' } });
});

test('without --json it is to be read, and what hostile answers say is refused in a sentence', async () => {
  expect((await pmPath(['next'])).stdout).toMatch(/^background\.function: .*\n {2}developer: /);
  const { exitCode, stderr } = await pmPath(['next', '--answers', '-'], { input: '{"mba.status":"nome"}' });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('the nearest is "none"');
});
