import { expect, test } from 'vitest';
import { weightedKappa } from '../../../scoring/statistics/kappa.ts';

/** Pairs from a table of counts, rows by the one and columns by the other. */
function pairsOf(table: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
  );
}

test('the same throughout is 1, the opposite throughout -1, and independent judgements 0', () => {
  expect(
    weightedKappa(
      pairsOf([
        [5, 0],
        [0, 5],
      ]),
    ),
  ).toMatchObject({ kappa: 1, standardError: 0, of: 10 });
  expect(
    weightedKappa(
      pairsOf([
        [0, 5],
        [5, 0],
      ]),
    )?.kappa,
  ).toBe(-1);
  expect(
    weightedKappa(
      pairsOf([
        [9, 3],
        [3, 1],
      ]),
    )?.kappa,
  ).toBeCloseTo(0, 12);
});

// By vcd 1.4.11 for R 4.2.2: Kappa(table, weights = "Fleiss-Cohen").
test('it gives what R gives for three places', () => {
  const { kappa, standardError } = weightedKappa(
    pairsOf([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
  )!;
  expect(kappa).toBeCloseTo(0.45454545454545431, 9);
  expect(standardError ** 2).toBeCloseTo(0.0044160917970084, 9);
});

test('a step further apart counts more', () => {
  const near = weightedKappa(
    pairsOf([
      [4, 2, 0],
      [0, 4, 0],
      [0, 0, 4],
    ]),
  )!.kappa;
  const far = weightedKappa(
    pairsOf([
      [4, 0, 2],
      [0, 4, 0],
      [0, 0, 4],
    ]),
  )!.kappa;
  expect(near).toBeGreaterThan(far);
});

test('only how far places lie apart counts, not where the scale begins, its unit or the order of what is judged', () => {
  const pairs = pairsOf([
    [4, 2, 1],
    [0, 3, 1],
    [2, 0, 5],
  ]);
  const middleFirst = [[1, 1] as const, ...pairs.filter(([one, other]) => one !== 1 || other !== 1)];
  const kappa = weightedKappa([...middleFirst, [1, 1], [1, 1]]);
  expect(kappa!.kappa).toBeCloseTo(weightedKappa(pairs)!.kappa, 12);
  for (const [start, unit] of [
    [10, 1],
    [-1, 1],
    [0, 0.25],
  ] as const)
    expect(
      weightedKappa(pairs.map(([one, other]) => [start + unit * one, start + unit * other]))!.kappa,
    ).toBeCloseTo(kappa!.kappa, 12);
});

test('where chance alone gives full agreement, there is none to tell', () => {
  expect(weightedKappa([])).toBeNull();
  expect(
    weightedKappa([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
});
