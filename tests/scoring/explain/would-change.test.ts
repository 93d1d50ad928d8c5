import { expect, test } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { inWholePoints } from '../../../scoring/result/index.ts';
import { actionOf, areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const ids = ['a.p', 'a.q', 'a.r', 'a.s', 'a.t'];
const area = areaOf('a', {
  questions: ids.map((id) => questionOf(id, ['0', '1'])),
  actions: ids.map((id) => actionOf(`${id}-do`, { [id]: '1' }, { hours: 3 })),
});
/** Each of the five answers brings 20 points. */
const bankWith = (readyAt: number, rivalAt = 101) =>
  bankOf({
    areas: [area],
    routes: [
      routeOf('option-1', { a: 1 }, { readyAt }),
      routeOf('rival', { a: 1 }, { readyAt: rivalAt }),
      experience,
    ],
  });
const wouldChange = (readyAt: number, answers: Answers = {}, rivalAt?: number) =>
  assess(bankWith(readyAt, rivalAt), answers).recommendation.wouldChange[0];

test.each<[number, readonly string[]]>([
  [20, ['a.p']],
  [40, ['a.p', 'a.q']],
  [60, ['a.p', 'a.q', 'a.r']],
])('for %i points it takes the first so many of equals', (readyAt, raised) => {
  expect(wouldChange(readyAt)).toStrictEqual({
    route: 'option-1',
    raise: Object.fromEntries(raised.map((id) => [id, '1'])),
  });
});

test('an answer to which only a declined action leads is not among them', () => {
  const { wouldChange } = assess(bankWith(40), {}, { declined: ['a.p-do'] }).recommendation;
  expect(wouldChange[0]).toStrictEqual({ route: 'option-1', raise: { 'a.q': '1', 'a.r': '1' } });
});

test('more than three are left to the plan, with its hours, in whole points too', () => {
  const because = [{ code: 'see-plan', route: 'option-1', hours: 12 }];
  expect(wouldChange(80)).toStrictEqual({ route: 'option-1', because });
  const bank = bankWith(80);
  expect(inWholePoints(bank, assess(bank, {})).recommendation.wouldChange[0]).toStrictEqual({
    route: 'option-1',
    because,
  });
});

test('a plan that lifts another route further leads past this one', () => {
  expect(wouldChange(80, {}, 70)).toStrictEqual({
    route: 'option-1',
    because: [{ code: 'outdone', route: 'option-1', by: 'rival' }],
  });
});

test('who is ready needs no change to the fallback', () => {
  const { wouldChange } = assess(bankWith(20), { 'a.p': '1' }).recommendation;
  expect(wouldChange.at(-1)).toStrictEqual({
    route: 'experience',
    because: [{ code: 'not-needed', route: 'experience' }],
  });
});
