import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Answers, answerId, type Given } from '../../../scoring/index.ts';
import { fullCourse } from '../../../src/interview/course.ts';
import { proofOf } from '../../../src/interview/proof.ts';
import { answersOf, beginningOf, numberOf, shipped } from '../../shipped-bank.ts';
import { interviewAtWelcome } from '../interview.ts';
import { hasTerminal, type Terminal } from '../terminal.ts';
import { animatedSvg, type Frame } from './animated-svg.tsx';

const CLOCK = join(import.meta.dirname, 'fixed-clock.cjs');
const person = answersOf('support-with-sponsor');

/** Seconds for which a screen is seen that is to be read, and one that only shows that it goes on. */
const READ = 3;
const PASS = 0.4;
/** So many questions are seen as they are answered. */
const READ_QUESTIONS = 2;

describe.skipIf(!hasTerminal)('the recording in README', { timeout: 120_000 }, () => {
  test('is what the program shows: npm run recording makes it anew', async () => {
    const terminal = await interviewAtWelcome({ env: `NODE_OPTIONS=--require=${CLOCK} TZ=UTC` });
    const frames: Frame[] = [];
    const seen = async (seconds: number) => {
      // What is typed has a screen drawn anew that looked right before.
      await terminal.settles(50);
      frames.push({ screen: await terminal.painted(), seconds });
    };
    await seen(READ);
    terminal.type('1', 'Enter');
    await answered(terminal, person, (place) => seen(place < READ_QUESTIONS ? READ : PASS));
    await terminal.shows('r shows the result');
    await seen(READ);
    terminal.type('r');
    await terminal.shows('Esc goes back');
    await terminal.settles();
    await seen(2 * READ);
    terminal.type('p');
    await terminal.shows('Any key goes back');
    await terminal.settles();
    await seen(2 * READ);
    terminal.type('q');
    await terminal.shows('Esc goes back');
    await terminal.settles();
    await seen(READ);
    await expect(
      animatedSvg('pm-path in a terminal: questions, the result in one screen, and the plan', frames),
    ).toMatchFileSnapshot('pm-path.svg');
  });
});

/** Answers every question as that person does. */
async function answered(
  terminal: Terminal,
  answers: Answers,
  isAnswered: (place: number) => Promise<unknown>,
) {
  const course = fullCourse(shipped.bank);
  const given: Record<string, Given> = {};
  let place = 0;
  for (let id = course.next(given, null); id !== null; id = course.next(given, id)) {
    given[id] = answers[id]!;
    await terminal.shows(new RegExp(`${escaped(beginningOf(id))}[\\s\\S]*Enter\\s+confirms`));
    const number = numberOf(id, answerId(given[id])!);
    terminal.type(number);
    await terminal.shows(new RegExp(`^> +${number}\\.`, 'm'));
    await isAnswered(place);
    terminal.type('Enter');
    const proof = proofOf(given[id]);
    if (proof !== '') {
      await terminal.shows(/Esc\s/);
      terminal.paste(proof);
      await terminal.shows(proof.slice(0, 20));
      await isAnswered(place);
      terminal.type('Enter');
    }
    place += 1;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
