import { expect, test } from 'vitest';
import { assess, shortResult } from '../../../scoring/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import { peopleAround, uniformPeople } from '../../../src/bank/check/simulated-people.ts';
import { isAtLength } from '../../at-length.ts';
import { shipped } from '../../shipped-bank.ts';
import { type Case, lawForCrowds } from '../law.ts';

/** Of each kind; every one takes a whole assessment that finds nothing kept. */
const SIMULATED = isAtLength ? 100 : 10;

/** By a copy of the bank, for which nothing is kept of those who came before. */
function expectAsAssessedAlone({ bank, answers }: Case) {
  const { recommendation, routes, areas } = assess(structuredClone(bank), answers);
  expect(shortResult(bank, answers)).toEqual({
    route: recommendation.route,
    ...(recommendation.toward === undefined ? {} : { toward: recommendation.toward }),
    readiness: routes.filter(isScored).map(({ readiness }) => readiness),
    areas: areas.map(({ score }) => score),
  });
}

lawForCrowds(
  'a short result says of route, direction, readiness and areas what the whole one says, whoever came before',
  ({ bank, people }) => {
    for (const answers of people) expectAsAssessedAlone({ bank, answers });
  },
);

test('so it does for one person after the other, for the shipped bank', { timeout: 120_000 }, () => {
  const { bank, personas } = shipped;
  const models = personas.map(({ answers }) => answers);
  const near = peopleAround(bank, models, 3);
  const any = uniformPeople(bank, 3);
  for (const answers of models) expectAsAssessedAlone({ bank, answers });
  for (let number = 0; number < SIMULATED; number += 1)
    for (const people of [near, any]) expectAsAssessedAlone({ bank, answers: people.next().value });
});
