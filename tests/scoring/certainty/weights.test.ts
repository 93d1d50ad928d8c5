import { expect, test } from 'vitest';
import { judgement } from '../../../scoring/certainty/judgement.ts';
import { evaluate, type Need, type ScoredRoute } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

/** In a and b one of two questions is answered best, which makes 50 points; c has 100 and d 80. */
const areas = [
  ...['a', 'b'].map((id) =>
    areaOf(id, { questions: [questionOf(`${id}.q`, ['0', '1']), questionOf(`${id}.r`, ['0', '1'])] }),
  ),
  areaOf('c', { questions: [questionOf('c.q', ['0', '1'])] }),
  areaOf('d', { questions: [questionOf('d.q', ['0', '0.8', '1'])] }),
];
const answers = { 'a.q': '1', 'a.r': '0', 'b.q': '1', 'b.r': '0', 'c.q': '1', 'd.q': '0.8' };

/** The part by which every weight may be off. */
function mostOff(...routes: readonly ScoredRoute[]): number {
  const bank = bankOf({ areas, routes: [...routes, experience] });
  return judgement(bank, evaluate(bank, answers)).weights;
}

const needOf = (area: string, atLeast: number): Need => ({
  kind: 'area',
  area,
  atLeast,
  because: 'Too little.',
});

test('weights may be off until a need of the route is not met any more', () => {
  // With p off, a has 100 · (1 - p) / 2 at the least.
  const needing = (atLeast: number) =>
    routeOf('inside', { c: 1 }, { readyAt: 0, needs: [needOf('a', atLeast)] });
  expect(mostOff(needing(40))).toBe(0.2);
  expect(mostOff(needing(50))).toBe(0);
  // What is claimed no weight changes.
  const claimed: Need = {
    kind: 'condition',
    when: [{ question: 'a.q', accepts: ['1'] }],
    because: 'Not so.',
  };
  expect(mostOff(routeOf('inside', { c: 1 }, { readyAt: 0, needs: [claimed] }))).toBe(1);
});

test('or until a need that is not met would be, where no route is ready', () => {
  expect(mostOff(routeOf('inside', { c: 1 }, { readyAt: 50, needs: [needOf('a', 60)] }))).toBe(0.199);
  expect(mostOff(routeOf('inside', { d: 1 }, { readyAt: 90, needs: [needOf('a', 60)] }))).toBe(1);
  const claims: Need = { kind: 'condition', when: [{ question: 'a.r', accepts: ['1'] }], because: 'Not so.' };
  expect(mostOff(routeOf('inside', { a: 1 }, { readyAt: 60, needs: [claims] }))).toBe(1);
  expect(mostOff(routeOf('inside', { a: 1 }, { readyAt: 60 }))).toBe(0.199);
});

test('a rival catches up with its weights at their best and the others at their worst; a tie goes to the preferred', () => {
  const inside = routeOf('inside', { a: 1 }, { readyAt: 0 });
  const rival = (needs: readonly Need[] = []) => routeOf('rival', { b: 1 }, { readyAt: 10, needs });
  // 50 + 50p - 10 comes to 50 - 50p.
  expect(mostOff(inside, rival())).toBe(0.1);
  expect(mostOff(rival(), inside)).toBe(0.099);
  expect(mostOff(inside, rival([needOf('d', 60)]))).toBe(0.1);
  expect(mostOff(inside, rival([needOf('d', 90)]))).toBe(1);
  // Marks count on both sides: 50 + 50p - 30 comes to 50 - 50p - 20.
  const [near, far] = [
    routeOf('inside', { a: 1 }, { readyAt: 20 }),
    routeOf('rival', { b: 1 }, { readyAt: 30 }),
  ];
  expect(mostOff(near, far)).toBe(0.1);
  // Where the rival needs 60 of a, the other has them too: 50 + 50p - 10 comes to 60.
  expect(mostOff(inside, rival([needOf('a', 60)]))).toBe(0.4);
});

test('what both routes weigh counts for both alike', () => {
  const inside = routeOf('inside', { a: 1, c: 1 }, { readyAt: 0 });
  const rival = routeOf('rival', { a: 1, d: 1 }, { readyAt: 0 });
  // With x points of a, 50 - 50p at the least, the rival leads by (80 + 80p - 100 + 100p - 2px) / 2.
  expect(mostOff(inside, rival)).toBe(0.2);
  expect(mostOff(rival, inside)).toBe(0.199);
});
