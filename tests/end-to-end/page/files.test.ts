import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appFile, programIn } from '../../../src/pages/app/file.tsx';
import { answersOf } from '../../shipped-bank.ts';
import { bankSaying } from '../../src/pages/report/report-of.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { hasBrowser } from '../browser.ts';
import { persona, pmPath } from '../program.ts';
import { BROWSERS_FOR_MOST, shippedPage, Visitor } from '../visitor.ts';
import { answerAll } from './answering.ts';

const PERSONA = 'support-with-sponsor';

const COMMAND = /pm-path (assess|plan|log|history)\b/;

describe.each(BROWSERS_FOR_MOST.filter(({ name }) => hasBrowser(name)))(
  'in $title',
  { timeout: 180_000 },
  ({ name }) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await Visitor.of(name);
    }, 180_000);
    afterAll(() => visitor?.leave());

    /** Somebody who looks at the result of a reference person. */
    async function atResult(): Promise<void> {
      await visitor.comesAnew();
      await visitor.opens('me.yaml', readFileSync(persona(PERSONA), 'utf8'));
      await visitor.sees('.result');
    }

    test('answers in YAML and whole results are taken, and what is saved goes on in the program', async () => {
      await atResult();
      const yaml = await visitor.saves('Answers (YAML)');
      const json = await visitor.saves('Result (JSON)');
      for (const { name: file, text } of [yaml, json]) {
        const path = join(temporaryFolder(), file);
        writeFileSync(path, text);
        const ours = await pmPath(['assess', '--json', '--no-save', '--answers', path]);
        expect(ours.stderr).toBe('');
        const theirs = await pmPath(['assess', '--json', '--no-save', '--answers', persona(PERSONA)]);
        expect(JSON.parse(ours.stdout).routes).toEqual(JSON.parse(theirs.stdout).routes);
      }
      // And back again, into a browser that knows nothing of it.
      await visitor.comesAnew();
      await visitor.opens('result.json', json.text);
      await visitor.sees('.result');
      expect((await visitor.saves('Result (JSON)')).text).toBe(json.text);
    });

    test('the calendar and the report are those of the program, without its commands', async () => {
      await atResult();
      const home = temporaryFolder();
      await pmPath(['assess', '--answers', persona(PERSONA)], { home });
      const file = join(home, 'plan.ics');
      await pmPath(['plan', '--ics', file], { home });
      const told = (text: string) =>
        text
          .replace(/\r\n /g, '')
          .split(/\r\n|\\n/)
          .filter((line) => !/^(DTSTAMP|SEQUENCE):|another way in|^At the end/.test(line));
      const calendar = (await visitor.saves('Calendar (ICS)')).text;
      expect(told(calendar)).toEqual(told(readFileSync(file, 'utf8')));
      expect(calendar).toContain('open your page and');
      expect(calendar).not.toMatch(COMMAND);
      const { stdout } = await pmPath(['report', '--format', 'md'], { home });
      const report = (await visitor.saves('Report (Markdown)')).text;
      const lines = stdout.split('\n').filter((line) => !COMMAND.test(line));
      expect(report.split('\n')).toEqual(expect.arrayContaining(lines));
      expect(report).not.toMatch(COMMAND);
    });

    test('the plan follows the hours a week, and hours that no week has are not left standing', async () => {
      await atResult();
      const give = (hours: string) =>
        visitor.page.$eval(
          '#hours',
          (field, value) => {
            (field as HTMLInputElement).value = value;
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return (field as HTMLInputElement).value;
          },
          hours,
        );
      expect(await give('12')).toBe('12');
      await visitor.page.waitForFunction(() =>
        document.querySelector('#plan')!.textContent!.includes('at 12 hours a week'),
      );
      expect(await give('200')).toBe('12');
      expect(await give('')).toBe('12');
    });

    test('what one cannot do leaves the plan at once, and comes back', async () => {
      await atResult();
      const title = (await visitor.text('.tasks .task')).trim();
      await visitor.presses('I cannot or will not do this');
      await visitor.sees('.declined');
      expect(await visitor.texts('.tasks .task')).not.toContain(title);
      expect(await visitor.text('.result [role=status]')).toMatch(/^\d+ things? to do in/);
      const { text } = await visitor.saves('Result (JSON)');
      const { actions, then } = JSON.parse(text).plan;
      expect([...actions, ...then].map((task: { title: string }) => task.title)).not.toContain(title);
      await visitor.page.reload();
      await visitor.sees('.declined');
      await visitor.page.click('.declined input');
      await visitor.page.waitForFunction(() => document.querySelector('.declined') === null);
      expect((await visitor.text('.tasks .task')).trim()).toBe(title);
      // What is said of the plan is said of nothing that follows.
      await visitor.presses('Answer again');
      await visitor.sees('.lead');
      expect(await visitor.texts('[role=status]')).toEqual(['']);
    });

    test('what is no file of answers to these questions is refused in a sentence, and nothing is lost', async () => {
      await visitor.comesAnew();
      await visitor.presses('All questions');
      await visitor.sees('.answers');
      await answerAll(visitor, answersOf(PERSONA), 3);
      await visitor.presses('Stop for now');
      await visitor.sees('.lead');
      const before = await visitor.kept();
      for (const [text, sentence] of REFUSED) {
        await visitor.opens('some.file', text);
        await visitor.page.waitForFunction(
          (expected) => document.querySelector('[role=alert]')?.textContent?.includes(expected),
          { timeout: 20_000 },
          sentence,
        );
      }
      expect(await visitor.kept()).toBe(before);
      // A good file takes the place of what is not finished, which is set aside and can be gone on with.
      await visitor.opens('me.yaml', readFileSync(persona(PERSONA), 'utf8'));
      await visitor.sees('.result');
      await visitor.presses('Answer again');
      await visitor.presses('Go on with 3 answers');
      await visitor.sees('.answers');
      expect(visitor.complaints).toEqual([]);
    });

    test.each(STORES)(
      '$name: the page works on, and says so in a sentence',
      async ({ before, says, isKept }) => {
        const visitor = await Visitor.of(name, { before });
        await visitor.presses('All questions');
        await visitor.sees('.answers');
        const asked = await answerAll(visitor, answersOf(PERSONA), 3);
        expect(asked).toBe(3);
        expect(await visitor.heard()).toMatch(says);
        expect(await visitor.text('.keeping')).toMatch(isKept ? /^Your answers are kept/ : says);
        await answerAll(visitor, answersOf(PERSONA));
        await visitor.presses('See the result');
        await visitor.sees('.result');
        const left = await visitor.page.evaluate(() => {
          try {
            return Object.values(localStorage).join();
          } catch {
            return '';
          }
        });
        expect(left.includes('a treasure')).toBe(isKept);
        await visitor.leave();
      },
    );

    test.each(name === 'chrome' ? [false, true] : [false])(
      'hostile texts do nothing and are read as they are (policy switched off: %s)',
      async (isOff) => {
        const visitor = await Visitor.of(name, { file: hostilePage(), width: 320, isPolicyOff: isOff });
        expect(await visitor.heading()).toBe(WORST);
        await visitor.presses('All questions');
        for (let screens = 0; screens < 2; screens += 1) {
          await visitor.sees('.answers');
          expect(await visitor.texts('.answers button')).toEqual(['1', '2', '3'].map((one) => one + WORST));
          await visitor.page.evaluate(() =>
            document.querySelectorAll<HTMLElement>('.answers button')[2]!.click(),
          );
          await visitor.sees('#proof');
          await visitor.page.type('#proof', WORST.slice(0, 60));
          await visitor.presses('Go on');
          await visitor.page.waitForFunction(() => document.querySelector('#proof') === null);
        }
        await visitor.reads('Your answers');
        await visitor.presses('See the result');
        await visitor.sees('.result');
        expect(await visitor.page.title()).toContain(WORST.slice(0, 20));
        expect(await visitor.page.$$eval('script, img, iframe, object, form', (found) => found.length)).toBe(
          2,
        );
        expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          320,
        );
        await visitor.presses('Answer again');
        await visitor.opens('<img src=x onerror=alert(1)>.json', `{ "${WORST.replaceAll('"', "'")}": 1 }`);
        await visitor.page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
        expect([visitor.requests, visitor.complaints]).toEqual([[], []]);
        await visitor.leave();
      },
    );
  },
);

const REFUSED: readonly (readonly [text: string, sentence: string])[] = [
  ['{ "a": ', 'no valid JSON'],
  ['[1, 2]', 'there are no answers'],
  ['{}', 'there are no answers'],
  ['market.level: [a]', 'line 1 is not understood'],
  ['market.level: 3', 'an answer id, null or'],
  ['{ "market.level": "nonsense" }', 'is no answer to'],
  ['{ "markt.level": "none" }', 'the nearest is "market.level"'],
  ['{ "market.level": null, "market.level": null }', 'stands there twice'],
  ['{ "schema": "pm-path/assessment/1" }', 'is no question'],
];

/** Ways in which a browser keeps nothing, or something else. */
const STORES = [
  {
    name: 'storage that is full',
    says: /keeps no answers/,
    isKept: false,
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    name: 'storage that is forbidden',
    says: /keeps no answers/,
    isKept: false,
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    },
  },
  {
    name: 'storage of another version',
    says: /set aside/,
    isKept: true,
    before: () => {
      if (localStorage.length === 0)
        localStorage.setItem('pm-path/pm-path', '{ "schema": "pm-path/page/9", "holds": "a treasure" }');
    },
  },
];

const WORST =
  '</desc></svg></title><script>document.title = "run"; alert(1)</script><!--<script><img src=//x onerror=alert(1)> {{x}} `';

/** A page on which every text of the bank is hostile. */
function hostilePage(): string {
  const file = join(temporaryFolder(), 'hostile.html');
  const program = programIn(readFileSync(shippedPage, 'utf8'));
  writeFileSync(file, appFile({ bank: bankSaying(WORST), stories: [] }, program));
  return file;
}
