import { type Adapter, LEAVES_OUT } from './adapter.ts';
import type { Model, Person, Scores, Term } from './model.ts';

type Rule = unknown;

const value = (key: string): Rule => ({ var: key });
const sum = (rules: readonly Rule[]): Rule => ({ '+': [0, ...rules] });
const product = (...rules: readonly Rule[]): Rule => ({ '*': rules });
const quotient = (one: Rule, other: Rule): Rule => ({ '/': [one, other] });
const hold = (terms: readonly Term[]): Rule => ({
  and: [true, ...terms.map(({ key, accepts }) => ({ in: [value(key), accepts] }))],
});
const either = (condition: Rule, then: Rule, otherwise: Rule): Rule => ({ if: [condition, then, otherwise] });

/** Each engine makes a function of a rule. */
type Compile = (rule: Rule) => (data: object) => unknown;

function scoringWith(compile: Compile, { areas, routes }: Model): (person: Person) => Scores {
  const areaRules = areas.map(({ key, questions }) => {
    const ceiling = sum(questions.map(({ weight, counts }) => either(hold(counts), weight, 0)));
    const reached = sum(
      questions.map(({ key, weight, worth }) => {
        const cases = Object.entries(worth).flatMap(([answer, one]) => [
          { '===': [value(key), answer] },
          weight * one,
        ]);
        return { if: [...cases, 0] };
      }),
    );
    const score = either({ '>': [ceiling, 0] }, quotient(product(100, reached), ceiling), null);
    return [key, compile(score)] as const;
  });
  const routeRules = routes.map(({ key, weights, adjust }) => {
    const scored = (area: string, rule: Rule) => either({ '===': [value(area), null] }, 0, rule);
    const shares = sum(weights.map(({ area, weight }) => scored(area, weight)));
    const points = sum(weights.map(({ area, weight }) => scored(area, product(weight, value(area)))));
    const adjusted = sum([
      either({ '>': [shares, 0] }, quotient(points, shares), 0),
      ...adjust.map(({ when, points }) => either(hold(when), points, 0)),
    ]);
    return [key, compile({ min: [100, { max: [0, adjusted] }] })] as const;
  });
  return (person) => {
    const scores = Object.fromEntries(areaRules.map(([key, rule]) => [key, rule(person) as number | null]));
    const all = { ...person, ...scores };
    return {
      areas: scores,
      routes: Object.fromEntries(routeRules.map(([key, rule]) => [key, rule(all) as number])),
    };
  };
}

export const jsonLogicEngine: Adapter = {
  name: 'json-logic-engine, compiled',
  package: 'json-logic-engine@5.0.7',
  leavesOut: LEAVES_OUT.result,
  prepare: (model, { LogicEngine }: { LogicEngine: new () => { build: Compile } }) => {
    const engine = new LogicEngine();
    return { kind: 'person', score: scoringWith((rule) => engine.build(rule), model) };
  },
};

export const jsonLogicJs: Adapter = {
  name: 'json-logic-js',
  package: 'json-logic-js@2.0.5',
  leavesOut: LEAVES_OUT.result,
  prepare: (model, { apply }: { apply: (rule: Rule, data: object) => unknown }) => ({
    kind: 'person',
    score: scoringWith((rule) => (data) => apply(rule, data), model),
  }),
};
