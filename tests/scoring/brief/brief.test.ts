import { expect, test } from 'vitest';
import { answerCodes, assess, briefScorer, isScored } from '../../../scoring/index.ts';
import { peopleAround, uniformPeople } from '../../../src/bank/check/simulated-people.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { type Case, lawForCrowds } from '../law.ts';

/** What a brief result says, as `assess` says it. */
function expectAsAssessed(score: ReturnType<typeof briefScorer>, { bank, answers }: Case) {
  const { recommendation, routes, areas } = assess(bank, answers);
  const brief = score(answerCodes(bank, answers));
  const tenths = (value: number | null) => (value === null ? -1 : Math.round(value * 10));
  expect({ route: brief.route, toward: brief.toward }).toEqual({
    route: recommendation.route,
    toward: recommendation.toward,
  });
  expect([...brief.readiness]).toEqual(routes.filter(isScored).map(({ readiness }) => tenths(readiness)));
  expect([...brief.areas]).toEqual(areas.map(({ score }) => tenths(score)));
}

lawForCrowds(
  'a brief result says of route, direction, readiness and areas what the whole one says, whoever came before',
  ({ bank, people }) => {
    const score = briefScorer(bank);
    for (const answers of people) expectAsAssessed(score, { bank, answers });
  },
);

test('so it does for one person after the other, for the shipped bank', { timeout: 120_000 }, () => {
  const { bank, personas } = loadBank('questions');
  const score = briefScorer(bank);
  const models = personas.map(({ answers }) => answers);
  const near = peopleAround(bank, models, 3);
  const any = uniformPeople(bank, 3);
  for (const answers of models) expectAsAssessed(score, { bank, answers });
  for (let number = 0; number < 150; number += 1)
    for (const people of [near, any]) expectAsAssessed(score, { bank, answers: people.next().value });
});
