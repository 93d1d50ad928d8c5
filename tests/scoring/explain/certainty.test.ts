import { expect, test } from 'vitest';
import { type Answers, assess, type Bank } from '../../../scoring/index.ts';
import { answersOf, shipped } from '../../shipped-bank.ts';
import { bruteSameDirection } from '../brute-certainty.ts';
import { actionOf, areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const certaintyOf = (bank: Bank, answers: Answers) => assess(bank, answers).recommendation;

test.each<[noise: number, consistency: number, isCloseCall: boolean]>([
  [0.316, 0.9, false],
  [0.318, 0.899, true],
])(
  'with answers that slip with a chance of %d the advice is the same with one of %d',
  (noise, chance, isClose) => {
    // One answer that slips costs 25 points and keeps the route, two of them lose it.
    const area = areaOf('a', { questions: ['a.q', 'a.r'].map((id) => questionOf(id, ['0', '0.5', '1'])) });
    const routes = [routeOf('inside', { a: 1 }, { readyAt: 60 }), experience];
    const bank = bankOf({ areas: [area], routes, answerNoise: noise });
    const { consistency, closeCall, steadiness, sameDirection } = certaintyOf(bank, {
      'a.q': '1',
      'a.r': '1',
    });
    expect({ consistency, closeCall, flips: steadiness.flips }).toEqual({
      consistency: chance,
      closeCall: isClose,
      flips: [],
    });
    // Nobody is led anywhere who is there.
    expect(sameDirection).toBeUndefined();
  },
);

/** Two ways in, by two answers each: one takes so many hours twice, the other a quarter more. */
function farBank(hours: number) {
  const areas = ['a', 'b'].map((id, place) =>
    areaOf(id, {
      questions: [questionOf(`${id}.q`, ['0', '1']), questionOf(`${id}.r`, ['0', '1'])],
      actions: [
        actionOf(`${id}.do-q`, { [`${id}.q`]: '1' }, { hours }),
        actionOf(`${id}.do-r`, { [`${id}.r`]: '1' }, { hours: hours + place / 4 }),
      ],
    }),
  );
  const routes = ['a', 'b'].map((id) => routeOf(`way-${id}`, { [id]: 1 }, { readyAt: 90 }));
  return bankOf({ areas, routes: [...routes, experience] });
}

test('where hours are too many to be told apart it is said how little is known of the direction', () => {
  const answers = { 'a.q': '0', 'b.q': '0' };
  for (const hours of [10, 200]) {
    const bank = farBank(hours);
    const { toward, sameDirection, sameDirectionWithin = 0 } = certaintyOf(bank, answers);
    expect(toward).toBe('way-a');
    const exact = bruteSameDirection(bank, answers);
    expect(Math.abs(sameDirection! - exact)).toBeLessThanOrEqual(sameDirectionWithin + 0.001);
    expect(sameDirectionWithin).toBe(hours === 200 ? 0.5 : 0);
  }
});

test.each([
  // Quarters of an hour up to 512 are told apart: way b takes 511, 512 and 513 of them.
  [63.75, 127.75],
  [63.875, 128],
  [64, 128.25],
  [64, 128],
  [10, 20.25],
  [10, 20],
])('with twice %d hours and a reach of %d it is no further off than it says', (hours, reachHours) => {
  const bank = { ...farBank(hours), reachHours };
  for (const answers of [{}, { 'a.q': '0', 'b.q': '0' }, { 'a.q': '1', 'b.q': '0' }, { 'b.r': '1' }]) {
    const { sameDirection, sameDirectionWithin = 0 } = certaintyOf(bank, answers);
    const exact = bruteSameDirection(bank, answers);
    expect(Math.abs(sameDirection! - exact)).toBeLessThanOrEqual(sameDirectionWithin + 0.001);
    if (hours === 10) expect(sameDirectionWithin).toBe(0);
  }
});

test.each([
  ['student-just-starting', 0],
  ['management-masters-fresh', 0.012],
  ['mba-alone-inside', 0.103],
])('of %s the direction is known to within %d, since it looks first at what decides most', (id, within) => {
  const { sameDirectionWithin = 0 } = certaintyOf(shipped.bank, answersOf(id));
  expect(sameDirectionWithin).toBeLessThanOrEqual(within);
});
