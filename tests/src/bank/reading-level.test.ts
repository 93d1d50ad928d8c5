import { expect, test } from 'vitest';
import { shipped } from '../../shipped-bank.ts';
import { questionPassages, singlePassages } from './reading-level.ts';

const { bank } = shipped;

/** Fewer words say nothing: a label such as "Business analysis" has a grade of 20. */
const FEWEST_WORDS = 8;

test('each question with its help and answers reads at grade 9 or easier', () => {
  const hard = questionPassages(bank).filter(({ grade }) => grade > 9);
  expect(hard).toEqual([]);
});

test('each text alone that is long enough to tell reads at grade 11 or easier, names of degrees included', () => {
  const hard = singlePassages(bank).filter(({ grade, words }) => words >= FEWEST_WORDS && grade > 11);
  expect(hard).toEqual([]);
});

test('a hard text is told from an easy one', () => {
  const [{ questions, ...area }] = bank.areas as [(typeof bank.areas)[number]];
  const ask =
    'Characterise organisational stakeholder expectations regarding interdepartmental prioritisation methodologies.';
  const hard = { ...bank, areas: [{ ...area, questions: [{ ...questions[0]!, ask }] }] };
  expect(singlePassages(hard).find(({ text }) => text === ask)!.grade).toBeGreaterThan(12);
});
