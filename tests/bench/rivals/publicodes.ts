import { type Adapter, LEAVES_OUT } from './adapter.ts';
import type { Model, Scores, Term } from './model.ts';

type Library = {
  default: new (
    rules: object,
  ) => {
    setSituation(situation: object): void;
    evaluate(rule: string): { nodeValue: number };
  };
};

/** Stands for "no score". */
const NONE = -1;

/** Its names have blanks where others have underlines, and its words are French. */
const nameOf = (key: string) => key.replaceAll('_', ' ');

export const publicodes: Adapter = {
  name: 'publicodes',
  package: 'publicodes@1.10.3',
  leavesOut: LEAVES_OUT.result,
  prepare: (model, { default: Engine }: Library) => {
    const engine = new Engine(rulesOf(model));
    const evaluated = ({ key }: { readonly key: string }) => engine.evaluate(nameOf(key)).nodeValue;
    return {
      kind: 'person',
      score: (person): Scores => {
        engine.setSituation(
          Object.fromEntries(Object.entries(person).map(([key, answer]) => [nameOf(key), `'${answer}'`])),
        );
        const scores = model.areas.map((area) => [area.key, evaluated(area)] as const);
        return {
          areas: Object.fromEntries(scores.map(([key, score]) => [key, score === NONE ? null : score])),
          routes: Object.fromEntries(model.routes.map((route) => [route.key, evaluated(route)])),
        };
      },
    };
  },
};

const is = (key: string, answer: string) => `${nameOf(key)} = '${answer}'`;
const isOne = ({ key, accepts }: Term) => ({
  'une de ces conditions': accepts.map((answer) => is(key, answer)),
});
const when = (condition: unknown, then: unknown, otherwise: unknown = 0) => ({
  variations: [{ si: condition, alors: then }, { sinon: otherwise }],
});
const hold = (terms: readonly Term[], then: number) =>
  terms.length === 0 ? then : when({ 'toutes ces conditions': terms.map(isOne) }, then);
const sum = (parts: readonly unknown[]) => ({ somme: [0, ...parts] });

function rulesOf({ questions, areas, routes }: Model): Record<string, unknown> {
  const rules: Record<string, unknown> = {};
  for (const { key } of questions) rules[nameOf(key)] = { 'par défaut': "'none given'" };
  for (const { key, questions } of areas) {
    const name = nameOf(key);
    rules[`${name} ceiling`] = sum(questions.map(({ weight, counts }) => hold(counts, weight)));
    rules[`${name} reached`] = sum(
      questions.map(({ key, weight, worth }) => ({
        variations: [
          ...Object.entries(worth).map(([answer, one]) => ({ si: is(key, answer), alors: weight * one })),
          { sinon: 0 },
        ],
      })),
    );
    rules[name] = when(`${name} ceiling > 0`, `100 * ${name} reached / ${name} ceiling`, NONE);
  }
  for (const { key, weights, adjust } of routes) {
    const name = nameOf(key);
    const scored = (area: string, value: unknown) => when(`${nameOf(area)} >= 0`, value);
    rules[`${name} shares`] = sum(weights.map(({ area, weight }) => scored(area, weight)));
    rules[`${name} points`] = sum(
      weights.map(({ area, weight }) => scored(area, `${weight} * ${nameOf(area)}`)),
    );
    rules[`${name} mean`] = when(`${name} shares > 0`, `${name} points / ${name} shares`);
    rules[name] = {
      ...sum([`${name} mean`, ...adjust.map(({ when, points }) => hold(when, points))]),
      plancher: 0,
      plafond: 100,
    };
  }
  return rules;
}
