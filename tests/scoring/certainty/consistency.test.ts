import { expect, test } from 'vitest';
import { consistency } from '../../../scoring/certainty/consistency.ts';
import { type Answers, type Bank, evaluate, type WeightedQuestion } from '../../../scoring/index.ts';
import { weightedOf } from '../brute-force.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.2', '0.47', '0.71', '1'];

/** Sums of weight · worth to which the questions may slip, each with its chance. */
function sumsOf(questions: readonly WeightedQuestion[], given: number, certain: string | undefined) {
  return questions.reduce<readonly (readonly [sum: number, chance: number])[]>(
    (sums, { id, weight, answers }) => {
      const noise = id === certain ? 0 : 0.2;
      const places = [
        [given, 1 - noise],
        [given - 1, noise / 2],
        [given + 1, noise / 2],
      ] as const;
      return sums.flatMap(([sum, chance]) =>
        places.map(([at, part]) => [sum + weight * answers[at]!.worth, chance * part] as const),
      );
    },
    [[0, 1]],
  );
}

/** How likely the only route is kept, with all questions answered by their middle answer: all ways of two halves. */
function bruteKept(bank: Bank, mark: number, certain?: string): number {
  const questions = weightedOf(bank);
  const half = Math.ceil(questions.length / 2);
  const ones = sumsOf(questions.slice(0, half), 2, certain);
  const others = sumsOf(questions.slice(half), 2, certain).toSorted(([one], [other]) => other - one);
  const summed = [0];
  for (const [, chance] of others) summed.push(summed.at(-1)! + chance);
  let kept = 0;
  for (const [sum, chance] of ones) {
    let [from, to] = [0, others.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sum + others[middle]![0] >= mark - 1e-9) from = middle + 1;
      else to = middle;
    }
    kept += chance * summed[from]!;
  }
  return kept;
}

/** The consistency of somebody who has given the middle answer to all, against a mark just below what that comes to. */
function besideBrute(areaSizes: readonly number[]) {
  let number = 0;
  const areas = areaSizes.map((size, place) => {
    const questions = Array.from({ length: size }, (_, at) =>
      questionOf(`a${place}.q${at}`, worths, { weight: 1 + ((number++ * 0.618034) % 1) }),
    );
    return areaOf(`a${place}`, { questions });
  });
  const ceiling = (questions: readonly WeightedQuestion[]) =>
    questions.reduce((sum, { weight }) => sum + weight, 0);
  const unmarked = bankOf({ areas, routes: [experience] });
  const total = ceiling(weightedOf(unmarked));
  // Areas weigh as much as their questions together, so that points are one sum over all questions.
  const weights = Object.fromEntries(
    areas.map(({ id, questions }) => [id, ceiling(questions as readonly WeightedQuestion[])]),
  );
  const readyAt = 46;
  const bank = bankOf({ areas, routes: [routeOf('inside', weights, { readyAt }), experience] });
  const answers: Answers = Object.fromEntries(weightedOf(bank).map(({ id }) => [id, '0.47']));
  const found = consistency(bank, answers, evaluate(bank, answers));
  return { found, exact: (certain?: string) => bruteKept(bank, (total * readyAt) / 100, certain) };
}

test.each<[string, readonly number[]]>([
  ['of one area', [9]],
  ['of all areas together', [3, 3, 3, 3, 3, 3]],
])('with more ways %s than are told apart, the chance is known within what that makes', (_, sizes) => {
  const { found, exact } = besideBrute(sizes);
  expect(found.within).toBeGreaterThan(0);
  expect(found.within).toBeLessThan(0.02);
  expect(Math.abs(found.chance - exact())).toBeLessThanOrEqual(found.within + 1e-9);
  expect(Math.abs(found.ifCertain('a0.q1') - exact('a0.q1'))).toBeLessThanOrEqual(2 * found.within);
});

test('with as many ways as are told apart it is known exactly', () => {
  const { found, exact } = besideBrute([2, 3, 2]);
  expect(found.within).toBe(0);
  expect(found.chance).toBeCloseTo(exact(), 9);
  for (const id of ['a0.q0', 'a1.q2', 'a2.q1']) expect(found.ifCertain(id)).toBeCloseTo(exact(id), 9);
});
