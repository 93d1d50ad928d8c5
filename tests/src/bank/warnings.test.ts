import { expect, test } from 'vitest';
import { checkBank } from '../../../src/bank/check.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { type BankTexts, changed, inBankFolder } from './bank-folder.ts';
import { smallBank } from './small-bank-files.ts';

const check = (texts: BankTexts) => checkBank(inBankFolder(texts, (folder) => loadBank(folder)));

test('there is nothing to say about a good bank', () => {
  expect(check(smallBank).warnings).toEqual([]);
});

test.each([
  [
    'a question whose condition nobody can meet',
    'areas/writing.yaml',
    '    weight: 1\n',
    '    weight: 1\n    when: { about.employed: [no], about.hours: [two] }\n',
    { code: 'never-asked', question: 'writing.pages' },
  ],
  [
    'a route that the best answers do not make ready',
    'routes.yaml',
    'points: -5, because: Outsiders wait. }',
    'points: -5, because: Wait. }\n      - { when: {}, points: -60, because: Never. }',
    { code: 'never-ready', route: 'inside', highest: 40, readyAt: 45 },
  ],
  [
    'an action that raises nothing',
    'areas/contact.yaml',
    'raises: { level: listened }',
    'raises: { level: none }',
    { code: 'raises-nothing', action: 'contact.sit-in' },
  ],
] as const)('%s is doubtful', (_, file, from, to, warning) => {
  expect(check(changed(file, from, to)).warnings).toEqual([warning]);
});

test('a need that nobody can meet is doubtful', () => {
  const unasked = changed(
    'areas/writing.yaml',
    '    weight: 1\n',
    '    weight: 1\n    when: { about.employed: [no], about.hours: [two] }\n',
    changed('routes.yaml', 'area: contact, atLeast', 'area: writing, atLeast'),
  );
  expect(check(unasked).warnings).toContainEqual({
    code: 'never-met',
    route: 'inside',
    because: 'Too little contact.',
  });
});

const outcome = (expected: string) => {
  const [person] = check(
    changed('personas/insider.yaml', '{ route: inside, toward: null }', expected),
  ).personas;
  return person!.passed;
};

test('a reference person passes with the route, and with `toward` where it is named', () => {
  expect(outcome('{ route: inside }')).toBe(true);
  expect(outcome('{ route: inside, toward: null }')).toBe(true);
  expect(outcome('{ route: prepare, toward: outside }')).toBe(false);
  expect(outcome('{ route: prepare }')).toBe(false);
});
