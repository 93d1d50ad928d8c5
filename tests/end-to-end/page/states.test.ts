import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { oneIn } from '../../at-length.ts';
import { answersOf } from '../../shipped-bank.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { hasBrowser } from '../browser.ts';
import { persona, pmPath } from '../program.ts';
import { BROWSERS_FOR_MOST, shippedPage, Visitor } from '../visitor.ts';
import { answerAll } from './answering.ts';

const ANSWERS = answersOf('support-with-sponsor');

/** Every screen that there is, each from the one before. */
const STATES: readonly { readonly name: string; readonly reach: (visitor: Visitor) => Promise<unknown> }[] = [
  { name: 'start', reach: (visitor) => visitor.sees('.lead') },
  { name: 'first question', reach: (visitor) => visitor.presses('All questions') },
  { name: 'notice', reach: (visitor) => visitor.types('Enter') },
  { name: 'question with help open', reach: (visitor) => visitor.presses('What is meant') },
  {
    name: 'proof',
    async reach(visitor) {
      for (let screens = 0; screens < 40 && !(await visitor.page.$('#proof')); screens += 1)
        await answerAll(visitor, ANSWERS, 1);
    },
  },
  { name: 'proof refused', reach: (visitor) => visitor.types('x', 'Enter') },
  {
    name: 'question with an answer',
    async reach(visitor) {
      await visitor.types('Escape');
      await visitor.sees('.answers [aria-current]');
    },
  },
  {
    name: 'start with something to go on with',
    async reach(visitor) {
      await visitor.presses('Stop for now');
      await visitor.sees('.lead');
    },
  },
  {
    name: 'start with something set aside',
    async reach(visitor) {
      await visitor.presses('The quick way');
      await visitor.sees('.answers');
      await visitor.presses('Stop for now');
      await visitor.sees('.lead');
    },
  },
  {
    name: 'quick way at its end',
    async reach(visitor) {
      await visitor.presses('The quick way');
      await visitor.sees('.standing');
      await answerAll(visitor, ANSWERS);
    },
  },
  {
    name: 'quick result',
    async reach(visitor) {
      await visitor.presses('See the result');
      await visitor.reads('Your answers');
      await visitor.presses('See the result');
      await visitor.sees('.result');
    },
  },
  {
    name: 'list of answers',
    async reach(visitor) {
      await visitor.presses('still open');
      await answerAll(visitor, ANSWERS);
    },
  },
  {
    name: 'result',
    async reach(visitor) {
      await visitor.presses('See the result');
      await visitor.sees('#plan');
    },
  },
  {
    name: 'result without an action',
    async reach(visitor) {
      await visitor.presses('I cannot or will not do this');
      await visitor.sees('.declined');
    },
  },
  { name: 'question before forgetting', reach: (visitor) => visitor.presses('Forget everything') },
  {
    name: 'start after a refused file',
    async reach(visitor) {
      await visitor.presses('Yes, forget it');
      await visitor.sees('.lead');
      await visitor.opens('broken.json', '{ "a" ');
      await visitor.page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
    },
  },
  {
    name: 'second view',
    async reach(visitor) {
      await visitor.presses('I answer about somebody else');
      await visitor.presses('All questions');
      await visitor.sees('.about');
      await answerAll(visitor, ANSWERS);
      await visitor.presses('That is all');
      await visitor.reads('That is your view');
    },
  },
  {
    name: 'second result',
    async reach(visitor) {
      await visitor.goesBack();
      await visitor.reads('Your answers');
      for (const [leave, result] of await assessedTwice()) {
        await visitor.presses(leave);
        await visitor.sees('.lead');
        await visitor.opens('result.json', result);
        await visitor.sees('.result');
      }
      expect(await visitor.text('#progress')).toContain('2 assessments');
    },
  },
];

/** Two results of one person, as the program prints them, and the button that leads to where each is opened. */
async function assessedTwice(): Promise<readonly (readonly [leave: string, result: string])[]> {
  const home = temporaryFolder();
  const assess = (name: string) => pmPath(['assess', '--answers', persona(name), '--json'], { home });
  const [first, second] = [await assess('developer-no-contact'), await assess('support-with-sponsor')];
  return [
    ['Stop for now', first.stdout],
    ['Answer again', second.stdout],
  ];
}

/** The colours are those of the light ones, other ones: a few states show all of them. */
const IN_THE_DARK = new Set(oneIn(4, STATES));

/** Chromium changes between light and dark as it goes; Firefox is told when it starts. */
const TRIES = BROWSERS_FOR_MOST.flatMap(({ name, title }) =>
  (name === 'chrome' ? (['light'] as const) : (['light', 'dark'] as const)).map((scheme) => ({
    name,
    title,
    scheme,
  })),
);

describe.each(TRIES.filter(({ name }) => hasBrowser(name)))(
  'in $title, $scheme',
  { timeout: 300_000 },
  ({ name, scheme }) => {
    test('every state is accessible, has one heading that is read first, and fits 320, 768 and 1280 pixels', async () => {
      const visitor = await Visitor.of(name, { scheme });
      const paper = () => visitor.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await paper()).toBe(scheme === 'light' ? 'rgb(253, 253, 252)' : 'rgb(20, 24, 26)');
      const barriers: string[] = [];
      let tried = 0;
      const look = async (state: string, rules?: readonly string[]) => {
        const found = await visitor.barriers(rules);
        tried += found.passed.length;
        barriers.push(...found.found.map((one) => `${state}: ${one}`));
      };
      for (const one of STATES) {
        const { name: state, reach } = one;
        await reach(visitor);
        expect(await visitor.page.$$eval('h1', (headings) => headings.length), state).toBe(1);
        expect(await visitor.page.title(), state).toBe(await visitor.heading());
        await look(state);
        if (name === 'chrome' && IN_THE_DARK.has(one)) {
          await visitor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          await look(`${state} in the dark`, ['color-contrast']);
          await visitor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
        }
        for (const width of [320, 768, 1280]) {
          await visitor.page.setViewport({ width, height: 800 });
          expect(
            await visitor.page.evaluate(() => document.documentElement.scrollWidth),
            `${state} at ${width}`,
          ).toBeLessThanOrEqual(width);
        }
      }
      expect(barriers).toEqual([]);
      expect(tried).toBeGreaterThan(20 * STATES.length);
      expect([visitor.requests, visitor.complaints]).toEqual([[], []]);
      await visitor.leave();
    });
  },
);

test('the page as it lies there is valid, and its policy lets nothing in but its own script and style', () => {
  const text = readFileSync(shippedPage, 'utf8');
  // Preact closes elements without content by a slash, which HTML allows.
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'void-style': 'off' },
  });
  const { results } = validator.validateStringSync(text);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`))).toEqual(
    [],
  );
  const [, policy] = text.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)!;
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
  );
  expect(text).not.toMatch(/\beval\(|new Function\(|<(img|link|iframe|object|embed)\b/);
  // As any web space sends it; a stick and an attachment hold it as it is.
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(90_000);
});
