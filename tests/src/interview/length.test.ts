import { expect, test } from 'vitest';
import { interviewLength } from '../../../src/interview/length.ts';
import { bank } from './interview-bank.ts';

test('counts what is left at the fewest and at the most', () => {
  const counts = (answers: Record<string, string>) => {
    const { fewest, most } = interviewLength(bank, answers);
    return [fewest.questions, most.questions];
  };
  expect(counts({})).toEqual([2, 3]);
  expect(counts({ 'about.work': 'office' })).toEqual([1, 2]);
  expect(counts({ 'about.work': 'office', 'skill.level': '0.5' })).toEqual([1, 1]);
  expect(counts({ 'about.work': 'office', 'skill.level': '0' })).toEqual([0, 0]);
});
