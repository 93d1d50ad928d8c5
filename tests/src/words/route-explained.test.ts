import { expect, test } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import { routeExplained } from '../../../src/words/route-explained.ts';
import { actionOf, areaOf, bankOf, questionOf, routeOf } from '../../scoring/small-bank.ts';

/** Two ways in, the first preferred; without actions no plan leads to either. */
function bankWith(farAt: number, actions: readonly ReturnType<typeof actionOf>[] = []) {
  const questions = [questionOf('contact.level', ['0', '0.5', '1'])];
  return bankOf({
    areas: [areaOf('contact', { questions, actions })],
    routes: [
      routeOf('far', { contact: 1 }, { readyAt: farAt }),
      routeOf('near', { contact: 1 }, { readyAt: 60 }),
      { kind: 'fallback', id: 'experience', title: 'Experience', actions: [] },
    ],
  });
}

const explained = (bank: ReturnType<typeof bankWith>, answer: string) =>
  routeExplained(bank, assess(bank, { 'contact.level': answer }))?.id;

test('the recommended route is explained', () => {
  expect(explained(bankWith(90), '1')).toBe('near');
});

test('the one that the plan leads to, where none is ready', () => {
  const actions = [actionOf('contact.talk', { 'contact.level': '1' })];
  expect(explained(bankWith(90, actions), '0.5')).toBe('far');
  expect(explained(bankWith(100, actions), '0.5')).toBe('far');
});

test('the one that lacks the fewest points, where no plan reaches any; then the preferred one', () => {
  expect(explained(bankWith(90), '0.5')).toBe('near');
  expect(explained(bankWith(60), '0.5')).toBe('far');
});
