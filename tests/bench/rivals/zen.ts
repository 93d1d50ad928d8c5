import { type Adapter, LEAVES_OUT } from './adapter.ts';
import type { Model, Scores, Term } from './model.ts';

type Zen = {
  ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(person: object): Promise<{ result: Record<string, number | null> }>;
    };
  };
};

/** A decision of one node of expressions, which may use those before them as `$.key`. */
export const zen: Adapter = {
  name: '@gorules/zen-engine',
  package: '@gorules/zen-engine@0.54.0',
  leavesOut: LEAVES_OUT.result,
  prepare: (model, { ZenEngine }: Zen) => {
    const decision = new ZenEngine().createDecision(contentOf(model));
    const pick = (keys: readonly { readonly key: string }[], from: Record<string, number | null>) =>
      Object.fromEntries(keys.map(({ key }) => [key, from[key]!]));
    return {
      kind: 'person',
      score: async (person): Promise<Scores> => {
        const { result } = await decision.evaluate(person);
        return { areas: pick(model.areas, result), routes: pick(model.routes, result) as Scores['routes'] };
      },
    };
  },
};

const sum = (parts: readonly string[]) => ['0', ...parts].join(' + ');
const hold = (terms: readonly Term[]) =>
  ['true', ...terms.map(({ key, accepts }) => `${key} in ${JSON.stringify(accepts)}`)].join(' and ');

function expressionsOf({ areas, routes }: Model): readonly (readonly [key: string, value: string])[] {
  const areaExpressions = areas.flatMap(({ key, questions }) => {
    const ceiling = sum(questions.map(({ weight, counts }) => `(${hold(counts)} ? ${weight} : 0)`));
    const reached = sum(
      questions.map(({ key, weight, worth }) => {
        const cases = Object.entries(worth).map(([answer, one]) => `${key} == "${answer}" ? ${one} : `);
        return `${weight} * (${cases.join('')}0)`;
      }),
    );
    return [
      [`${key}_ceiling`, ceiling],
      [key, `$.${key}_ceiling > 0 ? 100 * (${reached}) / $.${key}_ceiling : null`],
    ] as const;
  });
  const routeExpressions = routes.flatMap(({ key, weights, adjust }) => {
    const scored = (area: string, value: string) => `($.${area} == null ? 0 : ${value})`;
    const shares = sum(weights.map(({ area, weight }) => scored(area, `${weight}`)));
    const points = sum(weights.map(({ area, weight }) => scored(area, `${weight} * $.${area}`)));
    const adjusted = sum(adjust.map(({ when, points }) => `(${hold(when)} ? ${points} : 0)`));
    return [
      [`${key}_shares`, shares],
      [key, `max([0, min([100, ($.${key}_shares > 0 ? (${points}) / $.${key}_shares : 0) + ${adjusted}])])`],
    ] as const;
  });
  return [...areaExpressions, ...routeExpressions];
}

function contentOf(model: Model): object {
  const node = (id: string, type: string, content: object = {}) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    content,
  });
  const expressions = expressionsOf(model).map(([key, value]) => ({ id: key, key, value }));
  return {
    nodes: [
      node('in', 'inputNode'),
      node('scores', 'expressionNode', { expressions }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'scores' },
      { id: 'second', type: 'edge', sourceId: 'scores', targetId: 'out' },
    ],
  };
}
