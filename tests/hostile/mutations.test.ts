import fc from 'fast-check';
import { test } from 'vitest';
import { calmly } from './calm.ts';
import { NASTY } from './nasty.ts';
import { readers } from './readers.ts';

/** `FUZZ_MINUTES=10 npm run fuzz` goes on for as long as that with each file. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
/** Mutations of each file otherwise. */
const RUNS = 10;
/** Places at which each file is cut. */
const CUTS = MINUTES > 0 ? 500 : 10;

type Mutation = { readonly at: number; readonly length: number; readonly put: string };

/** Some passages of a text replaced, one after the other. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
    put: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('')),
  }),
  { minLength: 1, maxLength: 4 },
);

function mutated(text: string, list: readonly Mutation[]): string {
  return list.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + length);
  }, text);
}

const limit =
  MINUTES > 0
    ? {
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: MINUTES * 60_000,
        markInterruptAsFailure: false,
      }
    : { numRuns: RUNS };

const timeout = MINUTES * 60_000 + 120_000;

test.each(readers())(
  'a valid $name with passages replaced is taken or refused calmly',
  { timeout },
  (reader) => {
    fc.assert(
      fc.property(mutations, (list) => void calmly(reader, mutated(reader.valid, list))),
      limit,
    );
  },
);

test.each(readers())('a valid $name with bytes changed is taken or refused calmly', { timeout }, (reader) => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, (list) => {
      const bytes = Buffer.from(reader.valid);
      for (const [at, byte] of list) bytes[at % bytes.length] = byte;
      calmly(reader, bytes);
    }),
    limit,
  );
});

test.each(readers())(
  'a $name that ends too soon, or begins too late, is taken or refused calmly',
  (reader) => {
    const step = Math.max(1, Math.floor(reader.valid.length / CUTS));
    for (let at = 0; at < reader.valid.length; at += step) {
      calmly(reader, reader.valid.slice(0, at));
      calmly(reader, reader.valid.slice(at));
    }
  },
);
