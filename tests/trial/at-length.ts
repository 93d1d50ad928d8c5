import { tried } from './suite.ts';
import type { Trial } from './trial.ts';

/** What the tests try in a bounded number of cases, tried at length. */
export const atLength: readonly Trial[] = [
  {
    name: 'system calls that fail, each of many with every error',
    needs: ['strace'],
    run: async () => tried({ files: ['tests/hostile/faults.test.ts'], env: { FAULTS: 'all' } }),
  },
  {
    name: 'killed 500 times while it saves, and 84 times while a person answers',
    needs: ['tmux'],
    run: async () => tried({ files: ['tests/end-to-end/survival.test.ts'], env: { KILLS: '500' } }),
  },
  {
    name: 'files with passages and bytes replaced, a minute for each kind',
    needs: [],
    run: async () => tried({ files: ['tests/hostile/mutations.test.ts'], env: { FUZZ_MINUTES: '1' } }),
  },
  {
    name: 'laws of the engine on 3,000 random banks each',
    needs: [],
    run: async () => tried({ files: ['tests/scoring'], env: { PROPERTY_RUNS: '3000' } }),
  },
];
