import { type Adapter, LEAVES_OUT } from './adapter.ts';
import type { Model, Scores, Term } from './model.ts';

type Library = {
  SurveyModel: new (json: object) => { data: object; getVariable(name: string): number };
};

/** Stands for "no score", for which its expressions have no word. */
const NONE = -1;

/** A survey whose calculated values are the scores: it reckons them anew whenever its data change. */
export const surveyCore: Adapter = {
  name: 'survey-core',
  package: 'survey-core@3.1.1',
  leavesOut: LEAVES_OUT.result,
  prepare: (model, { SurveyModel }: Library) => {
    const survey = new SurveyModel({ calculatedValues: valuesOf(model) });
    return {
      kind: 'person',
      score: (person): Scores => {
        survey.data = person;
        const scores = model.areas.map(({ key }) => [key, survey.getVariable(key)] as const);
        return {
          areas: Object.fromEntries(scores.map(([key, score]) => [key, score === NONE ? null : score])),
          routes: Object.fromEntries(model.routes.map(({ key }) => [key, survey.getVariable(key)])),
        };
      },
    };
  },
};

const sum = (parts: readonly string[]) => ['0', ...parts].join(' + ');
const isOne = ({ key, accepts }: Term) =>
  `(${accepts.map((answer) => `{${key}} = '${answer}'`).join(' or ')})`;
const either = (terms: readonly Term[], then: number) =>
  terms.length === 0 ? `${then}` : `iif(${terms.map(isOne).join(' and ')}, ${then}, 0)`;

function valuesOf({
  areas,
  routes,
}: Model): readonly { readonly name: string; readonly expression: string }[] {
  return [
    ...areas.flatMap(({ key, questions }) => {
      const reached = questions.map(({ key, weight, worth }) =>
        Object.entries(worth).reduceRight(
          (otherwise, [answer, one]) => `iif({${key}} = '${answer}', ${weight * one}, ${otherwise})`,
          '0',
        ),
      );
      return [
        {
          name: `${key}_ceiling`,
          expression: sum(questions.map(({ weight, counts }) => either(counts, weight))),
        },
        {
          name: key,
          expression: `iif({${key}_ceiling} > 0, 100 * (${sum(reached)}) / {${key}_ceiling}, ${NONE})`,
        },
      ];
    }),
    ...routes.flatMap(({ key, weights, adjust }) => {
      const scored = (area: string, value: string) => `iif({${area}} = ${NONE}, 0, ${value})`;
      const points = sum(weights.map(({ area, weight }) => scored(area, `${weight} * {${area}}`)));
      const adjusted = sum(adjust.map(({ when, points }) => either(when, points)));
      return [
        {
          name: `${key}_shares`,
          expression: sum(weights.map(({ area, weight }) => scored(area, `${weight}`))),
        },
        {
          name: `${key}_sum`,
          expression: `iif({${key}_shares} > 0, (${points}) / {${key}_shares}, 0) + ${adjusted}`,
        },
        { name: key, expression: `iif({${key}_sum} < 0, 0, iif({${key}_sum} > 100, 100, {${key}_sum}))` },
      ];
    }),
  ];
}
