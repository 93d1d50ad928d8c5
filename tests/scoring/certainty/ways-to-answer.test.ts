import { expect, test } from 'vitest';
import { endsOf, waysToAnswer } from '../../../scoring/certainty/ways-to-answer.ts';
import type { Answers } from '../../../scoring/index.ts';
import { evaluateArea } from '../../../scoring/score/area.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { areaOf, bankOf, questionOf } from '../small-bank.ts';

function areaWith(questions: number, answers: Answers) {
  const area = areaOf('a', {
    questions: Array.from({ length: questions }, (_, at) => questionOf(`a.q${at}`, ['0', '0.5', '1'])),
  });
  return evaluateArea(areaModel(bankOf({ areas: [area], routes: [] }), area, new Map()), answers);
}

test('each answer stays, or slips to either side; what is unknown stays unknown', () => {
  const answers = { 'a.q0': '0.5', 'a.q1': '1', 'a.q2': null };
  const ways = waysToAnswer(areaWith(3, answers), answers, 0.2, 512);
  const told = ways.map(({ standings, chance }) => [
    ...standings.map(({ claimed }) => claimed),
    chance.toFixed(3),
  ]);
  expect(told).toEqual([
    [1, 2, null, '0.640'],
    [1, 1, null, '0.160'],
    [0, 2, null, '0.080'],
    [0, 1, null, '0.020'],
    [2, 2, null, '0.080'],
    [2, 1, null, '0.020'],
  ]);
});

test('of very many ways the likeliest are looked at', () => {
  const answers = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`a.q${at}`, '0.5']));
  const area = areaWith(7, answers);
  const slipsIn = ({ standings }: ReturnType<typeof waysToAnswer>[number]) =>
    standings.filter(({ claimed }) => claimed !== 1).length;
  const ways = waysToAnswer(area, answers, 0.2, 512);
  expect(ways).toHaveLength(512);
  // All 1 + 14 + 84 + 280 ways in which three slip at most; each that is left out has four slips or more.
  for (const [slips, count] of [1, 14, 84, 280].entries())
    expect(ways.filter((way) => slipsIn(way) === slips)).toHaveLength(count);
  const five = Object.fromEntries(Object.entries(answers).slice(0, 5));
  const all = waysToAnswer(areaWith(7, five), five, 0.2, 512);
  expect(all).toHaveLength(3 ** 5);
  expect(all.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
});

test('the ends are every answer slipped down, and every one slipped up', () => {
  const answers = { 'a.q0': '0.5', 'a.q1': '1', 'a.q2': '0', 'a.q3': null };
  const { low, high } = endsOf(areaWith(4, answers), answers, 0.2);
  expect(low.map(({ claimed }) => claimed)).toEqual([0, 1, 0, null]);
  expect(high.map(({ claimed }) => claimed)).toEqual([2, 2, 1, null]);
});
