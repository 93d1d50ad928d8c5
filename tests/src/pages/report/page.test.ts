import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlPage } from '../../../../src/pages/html/document.tsx';
import { STYLE } from '../../../../src/pages/html/style.ts';
import { contentsFor } from '../../../../src/pages/report/contents-for.ts';
import { documentOf } from '../../../../src/pages/report/document.ts';
import { ANSWERS, bankSaying, contentsSaying, savedAt } from './report-of.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Preact closes elements without content by a slash, which HTML allows.
  rules: { 'void-style': 'off' },
});

function complaints(html: string) {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector })),
    );
}

const bank = bankSaying('words');

test('a full page is valid', () => {
  expect(complaints(htmlPage(documentOf(bank, contentsSaying('words'))))).toEqual([]);
});

test.each([
  ['without an answer', {}],
  ['with little', ANSWERS],
  [
    'with the best answers',
    {
      'contact.level': { answer: '1', proof: 'A page of notes' },
      'writing.level': { answer: '1', proof: 'A page of notes' },
    },
  ],
])('a first page %s is valid', (_, answers) => {
  const saved = savedAt(bank, answers, '2026-11-01T09:00:00.000Z');
  const contents = contentsFor(bank, saved, [saved], [], {
    withProof: false,
    now: new Date('2026-11-24T12:00:00.000Z'),
  });
  expect(complaints(htmlPage(documentOf(bank, contents)))).toEqual([]);
});

test('the policy lets nothing be loaded or run, and no style apply but the one of the page', () => {
  const html = htmlPage(documentOf(bank, contentsSaying('words')));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  const style = /<style>([^<]*)<\/style>/.exec(html)![1]!;
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

/** WCAG 2: relative luminance of #rgb or #rrggbb. */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const schemes = [...STYLE.matchAll(/:root \{([^}]*--ink[^}]*)\}/g)].map(([, body]) =>
  Object.fromEntries([...body!.matchAll(/--(\w+): (#\w+);/g)].map(([, name, colour]) => [name!, colour!])),
);

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme all text and all that is drawn stands out (WCAG AA)', (_, place) => {
  const colours = schemes[place]!;
  const between = (one: string, other: string) => contrast(colours[one]!, colours[other]!);
  for (const text of ['ink', 'soft', 'accent'])
    expect(between(text, 'paper'), text).toBeGreaterThanOrEqual(4.5);
  // Labels that lie on what is under the curve.
  for (const text of ['ink', 'soft']) expect(between(text, 'tint'), text).toBeGreaterThanOrEqual(4.5);
  for (const drawn of ['ink', 'accent'])
    for (const ground of ['paper', 'track', 'tint'])
      expect(between(drawn, ground), `${drawn} on ${ground}`).toBeGreaterThanOrEqual(3);
  expect(between('ink', 'accent')).toBeGreaterThanOrEqual(1.5);
});
