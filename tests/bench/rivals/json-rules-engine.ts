import { type Adapter, LEAVES_OUT } from './adapter.ts';
import type { Model, Person, Scores, Term } from './model.ts';

type Event = { readonly type: string; readonly params: { readonly of: string; readonly points: number } };
type Rule = { readonly conditions: { readonly all: readonly object[] }; readonly event: Event };
type Library = {
  Engine: new (
    rules: readonly Rule[],
    options: { allowUndefinedFacts: boolean },
  ) => { run(facts: object): Promise<{ events: readonly Event[] }> };
};

/** It says which rules hold; what their events come to is for its caller to add up. */
export const jsonRulesEngine: Adapter = {
  name: 'json-rules-engine',
  package: 'json-rules-engine@7.3.1',
  leavesOut: LEAVES_OUT.sums,
  prepare: (model, { Engine }: Library) => {
    const engine = new Engine(rulesOf(model), { allowUndefinedFacts: true });
    return {
      kind: 'person',
      score: async (person: Person) => scoresFrom(model, (await engine.run(person)).events),
    };
  },
};

function rulesOf({ areas, routes }: Model): readonly Rule[] {
  const hold = (terms: readonly Term[]) =>
    terms.map(({ key, accepts }) => ({ fact: key, operator: 'in', value: accepts }));
  const rule = (type: string, of: string, points: number, all: readonly object[]): Rule => ({
    conditions: { all },
    event: { type, params: { of, points } },
  });
  return [
    ...areas.flatMap(({ key: area, questions }) =>
      questions.flatMap(({ key, weight, counts, worth }) => [
        rule('counts', area, weight, hold(counts)),
        ...Object.entries(worth)
          .filter(([, one]) => one > 0)
          .map(([answer, one]) => rule('reached', area, weight * one, hold([{ key, accepts: [answer] }]))),
      ]),
    ),
    ...routes.flatMap(({ key, adjust }) =>
      adjust.map(({ when, points }) => rule('adjusted', key, points, hold(when))),
    ),
  ];
}

function scoresFrom({ areas, routes }: Model, events: readonly Event[]): Scores {
  const sums = new Map<string, number>();
  for (const { type, params } of events) {
    const name = `${type} ${params.of}`;
    sums.set(name, (sums.get(name) ?? 0) + params.points);
  }
  const sumOf = (type: string, key: string) => sums.get(`${type} ${key}`) ?? 0;
  const scores: Record<string, number | null> = {};
  for (const { key } of areas) {
    const ceiling = sumOf('counts', key);
    scores[key] = ceiling === 0 ? null : (100 * sumOf('reached', key)) / ceiling;
  }
  const readiness: Record<string, number> = {};
  for (const { key, weights } of routes) {
    const scored = weights.filter(({ area }) => scores[area] !== null);
    const shares = scored.reduce((sum, { weight }) => sum + weight, 0);
    const points = scored.reduce((sum, { area, weight }) => sum + weight * scores[area]!, 0);
    const adjusted = (shares === 0 ? 0 : points / shares) + sumOf('adjusted', key);
    readiness[key] = Math.min(100, Math.max(0, adjusted));
  }
  return { areas: scores, routes: readiness };
}
