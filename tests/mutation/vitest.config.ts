import { defineConfig } from 'vitest/config';
import { QuickestFirst } from './quickest-first.ts';

/** The engine is held by its own tests; what reads files or draws screens would only take time here. */
export default defineConfig({
  test: {
    include: ['tests/scoring/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['tests/mutation/first-counterexample.ts'],
    sequence: { sequencer: QuickestFirst },
    // A change that few banks betray is to be found each time.
    env: { PROPERTY_RUNS: '100' },
  },
});
