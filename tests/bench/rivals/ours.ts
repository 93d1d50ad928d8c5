import { evaluate } from '../../../scoring/index.ts';
import { type Adapter, LEAVES_OUT } from './adapter.ts';
import { keyOf, type Scores } from './model.ts';

/** What every program that reads and writes the lines has to do. */
export const parseAndPrint: Adapter = {
  name: 'parse and print',
  leavesOut: 'all scoring',
  prepare: () => ({ kind: 'answers', score: (answers) => answers }),
};

export const ours: Adapter = {
  name: 'this engine, `evaluate`',
  leavesOut: LEAVES_OUT.result,
  prepare: (_model, _library, bank) => ({
    kind: 'answers',
    score: (answers): Scores => {
      const { areas, routes } = evaluate(bank, answers);
      return {
        areas: Object.fromEntries(areas.map(({ id, score }) => [keyOf(id), score])),
        routes: Object.fromEntries(routes.map(({ id, readiness }) => [keyOf(id), readiness])),
      };
    },
  }),
};
