import { tried } from './suite.ts';
import type { Trial } from './trial.ts';

/** What the tests try in a few cases of each kind, tried at length. */
export const atLength: readonly Trial[] = [
  {
    name: 'every case of every test: more than 600 kills, each system call failing in every way, 3,000 random banks a law',
    needs: ['tmux', 'strace'],
    run: async () => tried({ env: { AT_LENGTH: 'true', PROPERTY_RUNS: '3000' } }),
  },
  {
    name: 'a million random calls of the command line, one after the other in one process',
    needs: [],
    run: async () =>
      tried({ files: ['tests/hostile/command-line.test.ts'], env: { RANDOM_CALLS: '1000000' } }),
  },
  {
    name: 'files with passages and bytes replaced, a minute for each kind',
    needs: [],
    run: async () => tried({ files: ['tests/hostile/mutations.test.ts'], env: { FUZZ_MINUTES: '1' } }),
  },
];
