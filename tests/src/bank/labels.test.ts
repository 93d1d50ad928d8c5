import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, type Condition, evaluate, type Question, routeFor } from '../../../scoring/index.ts';
import { peopleAround, uniformPeople } from '../../../src/bank/check/simulated-people.ts';
import { ownerIn, questionsOf } from '../../../src/bank/lookup.ts';
import { shipped } from '../../shipped-bank.ts';

const { bank, personas } = shipped;

/** The one fact of a start that decides something: a move inside takes an employer. */
const SITUATION = 'background.situation';

const labels = questionsOf(bank).filter(
  ({ id, kind }) => kind === 'fact' && ownerIn(id) === 'background' && id !== SITUATION,
);

const models = personas.map(({ answers }) => answers);

/** Somebody who answers anything, or much like one of the reference people. */
const somebody = fc.tuple(fc.integer(), fc.boolean()).map(([seed, isAnybody]): Answers => {
  const people = isAnybody ? uniformPeople(bank, seed) : peopleAround(bank, models, seed);
  return people.next().value as Answers;
});

/** What the answers come to, and nothing that is only told. */
function outcome(answers: Answers) {
  const { areas, routes } = evaluate(bank, answers);
  return {
    route: routeFor(bank, answers),
    areas: areas.map(({ id, score, claimed }) => ({ id, score, claimed })),
    routes: routes.map(({ readiness, ready, unmetNeeds }) => ({ readiness, ready, unmetNeeds })),
  };
}

test('the labels are job function, hours, deadline, permit and pay', () => {
  expect(labels.map(({ id }) => id)).toEqual([
    'background.function',
    'background.hours-a-week',
    'background.deadline',
    'background.permit',
    'background.lower-pay',
  ]);
});

describe.each(labels)('$id', ({ id, answers: choices }) => {
  test('moves no readiness and no recommendation, whatever else is answered', () => {
    fc.assert(
      fc.property(somebody, fc.constantFrom(...choices), (answers, other) => {
        const { [id]: _, ...without } = answers;
        const now = outcome(answers);
        expect(outcome({ ...without, [id]: other.id })).toEqual(now);
        expect(outcome(without)).toEqual(now);
      }),
    );
  });

  test('opens no question and stands in no adjustment and no need', () => {
    const conditions = [
      ...questionsOf(bank).map((question: Question): Condition => question.when),
      ...bank.routes.flatMap((route) =>
        route.kind === 'scored'
          ? [
              ...route.adjust.map(({ when }) => when),
              ...route.needs.flatMap((need) => (need.kind === 'condition' ? [need.when] : [])),
            ]
          : [],
      ),
    ];
    expect(conditions.flat().map(({ question }) => question)).not.toContain(id);
  });
});
