import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersOf, labelOf, numberOf, questionOf, shipped } from '../../shipped-bank.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { BROWSERS, hasBrowser } from '../browser.ts';
import { recordsOf } from '../people.ts';
import { persona, pmPath } from '../program.ts';
import { BROWSERS_FOR_MOST, Visitor } from '../visitor.ts';
import { answerAll } from './answering.ts';
import { peopleToldOtherwise, withoutIdentity } from './equality.ts';

const FIRST = questionOf('background.function');
const SECOND = questionOf('background.situation');
const THIRD = questionOf('background.hours-a-week');

describe.each(BROWSERS.filter(({ name }) => hasBrowser(name)))(
  'in $title',
  { timeout: 180_000 },
  ({ name }) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await Visitor.of(name);
    }, 180_000);
    beforeEach(() => visitor.comesAnew());
    afterAll(() => visitor?.leave());

    test('a whole interview leads to what the program prints, and nothing is asked for from anywhere', async () => {
      await visitor.presses('All questions');
      const asked = await answerAll(visitor, answersOf('support-with-sponsor'));
      expect(asked).toBeGreaterThan(15);
      await visitor.reads('Your answers');
      await visitor.presses('See the result');
      await visitor.sees('.result');
      const { name: file, text } = await visitor.saves('Result (JSON)');
      expect(file).toBe('result.json');
      const { stdout } = await pmPath([
        'assess',
        '--json',
        '--no-save',
        '--answers',
        persona('support-with-sponsor'),
      ]);
      expect(withoutIdentity(text)).toBe(withoutIdentity(stdout));
      expect((await visitor.barriers()).found).toEqual([]);
      await visitor.page.setViewport({ width: 320, height: 800 });
      expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      expect([visitor.requests, visitor.complaints]).toEqual([[], []]);
    });

    test('so do the answers of others, as files', async () => {
      expect(await peopleToldOtherwise(visitor, recordsOf(3))).toEqual([]);
    });

    test('of two windows neither loses what was answered in it', async () => {
      const one = visitor;
      await one.presses('All questions');
      await answerAll(one, answersOf('support-with-sponsor'), 3);
      const other = await one.inAnotherWindow();
      await other.presses('Go on where you stopped');
      await other.sees('.answers');
      await answerAll(other, answersOf('support-with-sponsor'), 2);
      await one.page.bringToFront();
      await one.hears('in another window');
      // It lies over no answer when the page is scrolled.
      expect(await one.page.$eval('.said', (said) => getComputedStyle(said).position)).toBe('static');
      await answerAll(one, answersOf('developer-no-contact'), 1);
      const { interview, aside } = JSON.parse((await one.kept())!);
      expect([interview, ...aside].map(({ answers }) => Object.keys(answers).length)).toEqual([4, 5]);
      await other.page.bringToFront();
      await other.hears('in another window');
      await other.presses('Show what is there');
      await other.page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
      await other.presses('Stop for now');
      await other.presses('Go on with 5 answers');
      await other.sees('.answers');
      await other.presses('Forget everything');
      await other.presses('Yes, forget it');
      await one.page.bringToFront();
      await one.hears('is gone');
      expect(await one.kept()).toBe(null);
      await other.page.close();
    });

    test('the browser’s button leads back and forth, and the page goes on where it was', async () => {
      await visitor.presses('All questions');
      await visitor.reads(FIRST.ask);
      await visitor.presses(labelOf(FIRST.id, 'developer'));
      await visitor.reads(SECOND.ask);
      await visitor.presses(labelOf(SECOND.id, 'employed'));
      await visitor.reads(THIRD.ask);
      await visitor.goesBack();
      await visitor.reads(SECOND.ask);
      expect(await visitor.text('[aria-current]')).toContain(labelOf(SECOND.id, 'employed'));
      await visitor.goesBack();
      await visitor.reads(FIRST.ask);
      await visitor.page.evaluate(() => history.forward());
      await visitor.reads(SECOND.ask);
      await visitor.presses('Back');
      await visitor.reads(FIRST.ask);
      await visitor.page.reload();
      await visitor.reads(FIRST.ask);
      await visitor.goesBack();
      await visitor.reads(shipped.bank.title);
      await visitor.presses('Go on where you stopped');
      await visitor.reads(THIRD.ask);
    });

    test('is answered with the keyboard alone', async () => {
      await visitor.page.focus('.answers button');
      await visitor.types('Enter');
      await visitor.reads(FIRST.ask);
      // Nothing is chosen at first, and Enter says so.
      await visitor.types('Enter');
      expect(await visitor.text('[role=alert]')).toMatch(/^Choose an answer first/);
      expect(
        await visitor.page.$eval('[role=alert]', (alert) => Math.round(alert.getBoundingClientRect().bottom)),
      ).toBeLessThanOrEqual(800);
      const twelve = numberOf(FIRST.id, FIRST.answers[11]!.id);
      await visitor.types(...(twelve.split('') as '1'[]));
      expect(await focusedText(visitor)).toContain(FIRST.answers[11]!.label);
      await visitor.types('ArrowUp', 'Enter');
      await visitor.reads(SECOND.ask);
      await visitor.types('b');
      await visitor.reads(FIRST.ask);
      expect(await visitor.text('[aria-current]')).toContain(FIRST.answers[10]!.label);
      await visitor.types('1', 'Enter');
      await visitor.reads(SECOND.ask);
      await visitor.types('s');
      expect(await visitor.text('[role=alert]')).toMatch(/^This one is about your situation/);
      await visitor.types('ArrowDown', 'Enter');
      await visitor.reads(THIRD.ask);
      await visitor.types('q');
      await visitor.reads(shipped.bank.title);
    });

    const forMost = BROWSERS_FOR_MOST.filter((one) => one.name === name);
    describe.each(forMost)('what no browser does in its own way', () => {
      test('on a narrow screen the mark of an answer leaves its words the width', async () => {
        await visitor.page.setViewport({ width: 320, height: 800 });
        await visitor.presses('All questions');
        await answerAll(visitor, answersOf('support-with-sponsor'), 1);
        await visitor.goesBack();
        await visitor.sees('.mark');
        const [whole, words] = await visitor.page.$eval('.given', (button) =>
          [button, button.querySelector('[dir]')!].map((one) => one.getBoundingClientRect().width),
        );
        expect(words).toBeGreaterThan(whole! / 2);
      });

      test('a proof is asked for, refused when it says nothing, and never lost', async () => {
        await visitor.presses('All questions');
        const answers = answersOf('support-with-sponsor');
        await answerUntilProof(visitor, answers);
        await visitor.types('x', 'Enter');
        expect(await visitor.text('#proof-refused')).toMatch(/^Say what, where or who/);
        await visitor.page.type('#proof', ' Notes of five talks, half typ');
        await visitor.goesBack();
        await visitor.sees('.answers');
        await visitor.page.reload();
        await visitor.sees('[aria-current]');
        await visitor.presses((await visitor.text('[aria-current] [dir]')).trim());
        await visitor.sees('#proof');
        expect(await visitor.page.$eval('#proof', (field) => (field as HTMLTextAreaElement).value)).toBe(
          'x Notes of five talks, half typ',
        );
        await visitor.types('Escape');
        await visitor.sees('.answers');
      });

      test('the quick way stops when nothing can change the way in, and goes on if it is to', async () => {
        await visitor.presses('The quick way');
        const answers = answersOf('developer-no-contact');
        const asked = await answerAll(visitor, answers);
        expect(await visitor.heading()).toBe('That is enough.');
        expect(await visitor.texts('.ways button')).toContain('Stop for now');
        await visitor.presses('See the result');
        await visitor.reads('Your answers');
        await visitor.presses('See the result');
        await visitor.sees('.result');
        const { text } = await visitor.saves('Result (JSON)');
        const { stdout } = await pmPath([
          'assess',
          '--quick',
          '--json',
          '--no-save',
          '--answers',
          persona('developer-no-contact'),
        ]);
        expect(withoutIdentity(text)).toBe(withoutIdentity(stdout));
        // The plan is told once the other questions are answered; so is when to work on it.
        const offered = () => visitor.texts('.files button, .files label');
        expect((await offered()).join()).not.toMatch(/calendar/i);
        await visitor.presses('still open');
        const rest = await answerAll(visitor, answers);
        expect(rest).toBeGreaterThan(0);
        expect(rest + asked).toBeLessThan(30);
        await visitor.presses('See the result');
        await visitor.sees('#plan');
        expect((await offered()).join()).toMatch(/Calendar \(ICS\).*for the calendar/);
      });

      test('answers about somebody else end in a file that progress takes', async () => {
        const home = temporaryFolder();
        await pmPath(['assess', '--answers', persona('support-with-sponsor')], { home });
        await visitor.presses('I answer about somebody else');
        await visitor.presses('All questions');
        await visitor.sees('.about');
        await answerAll(visitor, answersOf('developer-no-contact'));
        await visitor.presses('That is all');
        await visitor.reads('That is your view');
        const saved = await visitor.saves('Save the file');
        expect(saved.name).toBe('second-view.json');
        const path = join(temporaryFolder(), saved.name);
        writeFileSync(path, saved.text);
        const { exitCode, stderr } = await pmPath(['progress', '--against', path], { home });
        expect([exitCode, stderr]).toEqual([0, '']);
        expect(await visitor.page.$('.result')).toBeNull();
      });
    });
  },
);

function focusedText(visitor: Visitor): Promise<string> {
  return visitor.page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Gives answers one by one until one asks for its proof. */
async function answerUntilProof(visitor: Visitor, answers: Parameters<typeof answerAll>[1]): Promise<void> {
  for (let screens = 0; screens < 40; screens += 1) {
    await answerAll(visitor, answers, 1);
    if (await visitor.page.$('#proof')) return;
  }
  throw new Error('No answer asked for a proof');
}
