import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { questionStates, routeFor, type WeightedQuestion } from '../../../scoring/index.ts';
import { quickAnswers } from '../../../scoring/unanswered/index.ts';
import { checkBank } from '../../../src/bank/check/check.ts';
import { shipped } from '../../shipped-bank.ts';

const { bank, personas } = shipped;
const checked = checkBank(shipped);
const questions = bank.areas.flatMap((area) => area.questions);

test('there are enough questions for a verdict and few enough for ten minutes', () => {
  expect(questions.length).toBeLessThanOrEqual(35);
});

test('the areas are asked in the order of the design', () => {
  expect(bank.areas.map(({ id }) => id)).toEqual([
    'background',
    'product-work',
    'employer',
    'customer-contact',
    'requirements',
    'business-cases',
    'market',
    'delivery',
    'influence',
    'mba',
    'search',
  ]);
});

test('the three routes are there', () => {
  expect(bank.routes.map(({ kind, id }) => [id, kind])).toEqual([
    ['option-1', 'scored'],
    ['option-2', 'scored'],
    ['experience', 'fallback'],
  ]);
});

test('nothing in it is doubtful', () => {
  expect(checked.warnings).toEqual([]);
});

test.each(checked.personas.map((result) => ({ ...result, id: result.persona.id })))(
  '$id comes out as expected',
  ({ persona, route, toward, passed }) => {
    expect({ route, toward }).toMatchObject(
      persona.expect.toward == null ? { route: persona.expect.route } : persona.expect,
    );
    expect(passed).toBe(true);
  },
);

test('every route is expected of somebody', () => {
  const expected = new Set(personas.map(({ expect }) => expect.route));
  expect([...expected].sort()).toEqual(bank.routes.map(({ id }) => id).sort());
});

test.each(personas)('$id answers all that is asked of them, and nothing else', ({ answers }) => {
  const open = [...questionStates(bank, answers)].filter(([, state]) => state === 'open');
  expect(Object.keys(answers)).toEqual(open.map(([id]) => id));
  expect(open.length).toBeGreaterThanOrEqual(15);
  expect(open.length).toBeLessThanOrEqual(33);
});

/** More answers than the six that can be weighed at a glance. */
const longLists: Record<string, number> = {
  // States one after the other, of which a person knows the own at once.
  'mba.status': 9,
  'search.door': 9,
};

test.each(questions)('$id has no more answers than its kind can bear', ({ id, kind, answers }) => {
  expect(answers.length).toBeLessThanOrEqual(kind === 'fact' ? 15 : (longLists[id] ?? 6));
});

test('every label fits on two lines', () => {
  const labels = questions.flatMap(({ answers }) => answers.map(({ label }) => label));
  expect(labels.filter((label) => label.length > 160)).toEqual([]);
});

test('no two questions of an area ask the same, and no two answers of a question read the same', () => {
  const asks = questions.map(({ ask }) => ask);
  expect(new Set(asks).size).toBe(asks.length);
  for (const { answers } of questions)
    expect(new Set(answers.map(({ label }) => label)).size).toBe(answers.length);
});

test('every question has a name of its own, of two to five words', () => {
  const names = questions.map(({ name }) => name ?? '');
  expect(names.filter((name) => !/^\S+( \S+){1,4}$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

/** Best answers that nothing to do in one's own hours brings about, and why. */
const beyondReach: Record<string, string> = {
  'product-work.most': 'to hold the job is where the plans lead',
  'product-work.length': 'a year of such work takes a year',
  'employer.product-team': 'whether an employer has product managers is not up to the person',
  'market.level': 'an employer makes it part of a job',
  'delivery.depth': 'for the way in it is enough that others use something',
  'mba.status': 'a degree takes years and money, which no plan of hours should advise in passing',
  'search.door': 'a company makes an offer, not the person',
  'search.field': 'years with a kind of product cannot be made up in spare hours',
};

test('every other best answer can be reached by an action', () => {
  const raised = new Set(
    bank.areas.flatMap(({ actions }) =>
      actions.flatMap(({ raises }) => raises.map(({ question, answer }) => `${question} ${answer}`)),
    ),
  );
  const unreached = questions
    .filter((question): question is WeightedQuestion => question.kind === 'weighted')
    .filter(({ id, answers }) => {
      const best = answers.filter(({ worth }) => worth === answers.at(-1)!.worth);
      return !best.some((answer) => raised.has(`${id} ${answer.id}`));
    })
    .map(({ id }) => id);
  expect(unreached).toEqual(Object.keys(beyondReach));
});

test.each(personas)('$id: quick mode gives the same route from fewer answers', ({ answers }) => {
  const used = quickAnswers(bank, answers);
  expect(routeFor(bank, used)).toBe(routeFor(bank, answers));
  expect(Object.keys(used).length).toBeLessThan(Object.keys(answers).length);
});

test('the changelog begins with the version of the bank that is shipped', () => {
  const changelog = readFileSync(resolve('CHANGELOG.md'), 'utf8');
  expect(changelog.match(/bank (\d+\.\d+\.\d+)/)?.[1]).toBe(bank.version);
});
