import fc from 'fast-check';
import { test } from 'vitest';
import type { Answers, Bank } from '../../scoring/index.ts';
import { randomCases } from '../at-length.ts';
import { randomCase, randomCrowd } from './random-bank.ts';

/** There are about fifty laws, and each run of the tests draws other banks. */
const CASES = randomCases(25);

export type Case = { readonly bank: Bank; readonly answers: Answers };

export type Crowd = { readonly bank: Bank; readonly people: readonly Answers[] };

/** What holds for every legal bank and every set of answers. */
export function law(title: string, holds: (one: Case) => void) {
  test(title, { timeout: 1_200_000 }, () => {
    fc.assert(fc.property(randomCase, holds), CASES);
  });
}

/** What holds for every legal bank, whoever answers it one after the other. */
export function lawForCrowds(title: string, holds: (one: Crowd) => void) {
  test(title, { timeout: 1_200_000 }, () => {
    fc.assert(fc.property(randomCrowd, holds), CASES);
  });
}
