import { availableParallelism } from 'node:os';
import { expectAsAlone, score, withPeople } from './people-file.ts';
import type { Trial } from './trial.ts';

const PEOPLE = 100_000;

export const scoreOnAllCores: Trial = {
  name: 'score under GNU parallel, all cores',
  needs: ['parallel'],
  run: () =>
    withPeople(PEOPLE, async (people) => {
      const start = performance.now();
      expectAsAlone(people, `parallel -k --pipepart --block 10M -a ${people.records} "${score}"`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      return `${PEOPLE.toLocaleString('en')} people on ${availableParallelism()} cores in ${seconds} s, byte for byte as one process`;
    }),
};
