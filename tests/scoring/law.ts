import fc from 'fast-check';
import { test } from 'vitest';
import type { Answers, Bank } from '../../scoring/index.ts';
import { randomCase, randomCrowd } from './random-bank.ts';

/** Cases for each law; more with PROPERTY_RUNS. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

export type Case = { readonly bank: Bank; readonly answers: Answers };

export type Crowd = { readonly bank: Bank; readonly people: readonly Answers[] };

/** What holds for every legal bank and every set of answers. */
export function law(title: string, holds: (one: Case) => void) {
  test(title, { timeout: 1_200_000 }, () => {
    fc.assert(fc.property(randomCase, holds), { numRuns });
  });
}

/** What holds for every legal bank, whoever answers it one after the other. */
export function lawForCrowds(title: string, holds: (one: Crowd) => void) {
  test(title, { timeout: 1_200_000 }, () => {
    fc.assert(fc.property(randomCrowd, holds), { numRuns });
  });
}
