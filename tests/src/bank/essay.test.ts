import { describe, expect, test } from 'vitest';
import { type Answers, evaluate, shortResult, type WeightedQuestion } from '../../../scoring/index.ts';
import { ownerIn, questionsOf } from '../../../src/bank/lookup.ts';
import { answersOf, exercises, shipped } from '../../shipped-bank.ts';

// The claims of the essay that the bank is built on, each shown on two people who differ in one thing.

const { bank, personas } = shipped;

const adviceTo = (answers: Answers) => {
  const { route, toward } = shortResult(bank, answers);
  return toward === undefined ? route : `${route}, toward ${toward}`;
};

const insideReadiness = (answers: Answers) =>
  evaluate(bank, answers).routes.find(({ id }) => id === 'option-2')!.readiness;

const developer = answersOf('essay-developer-typical');
const marketer = answersOf('essay-marketer-typical');
const graduate = answersOf('developer-mba-just-finished');

const proven = (answer: string) => ({ answer, proof: 'A page on their needs' });
const insideShut = { 'employer.opening': 'none', 'employer.sponsor': 'nobody', 'employer.manager': 'untold' };
const outsideShut = { 'search.door': 'none', 'search.referrer': 'none', 'search.field': 'none' };

describe('option #2 is easier from marketing than from a technical job', () => {
  test('the two answer alike on all but their work and what it teaches', () => {
    const doors = ['employer', 'mba', 'product-work'];
    for (const [id, given] of Object.entries(developer))
      if (doors.includes(ownerIn(id))) expect(marketer[id], id).toEqual(given);
  });

  test("the typical deeds of a marketer are enough, a developer's are not yet", () => {
    expect(adviceTo(marketer)).toBe('option-2');
    expect(adviceTo(developer)).toBe('experience, toward option-2');
  });

  test('it is the deeds: to be called the other changes nothing', () => {
    const swapped = { 'background.function': 'marketing' };
    expect(shortResult(bank, { ...developer, ...swapped })).toEqual(shortResult(bank, developer));
    const back = { 'background.function': 'developer' };
    expect(shortResult(bank, { ...marketer, ...back })).toEqual(shortResult(bank, marketer));
  });

  test('what a marketer lacks is how to build, what a developer lacks is customers and the market', () => {
    const scores = (answers: Answers) =>
      Object.fromEntries(evaluate(bank, answers).areas.map(({ id, score }) => [id, score ?? 0]));
    const [builds, sells] = [scores(developer), scores(marketer)];
    expect(builds.delivery).toBeGreaterThan(sells.delivery!);
    for (const area of ['customer-contact', 'market', 'business-cases'])
      expect(sells[area], area).toBeGreaterThan(builds[area]!);
  });
});

describe('inside, a door opens for whom somebody wants', () => {
  test('a sponsor who recommends her carries the developer over all the same', () => {
    expect(adviceTo({ ...developer, 'employer.sponsor': proven('speaks') })).toBe('option-2');
  });

  test('a recommendation that nothing shows counts less', () => {
    const claimed = { ...developer, 'employer.sponsor': 'speaks' };
    const shown = { ...developer, 'employer.sponsor': proven('speaks') };
    expect(insideReadiness(claimed)).toBeLessThan(insideReadiness(shown));
  });

  test('where the product team is gone the marketer has nowhere to move', () => {
    expect(adviceTo({ ...marketer, 'employer.product-team': 'none' })).toBe('experience, toward option-1');
  });

  test('without an employer there is no option #2', () => {
    expect(adviceTo({ ...marketer, 'background.situation': 'not-employed' })).toBe(
      'experience, toward option-1',
    );
  });
});

describe('an MBA opens option #1, a wish for one nothing', () => {
  test.each(personas.filter(({ answers }) => answers['mba.status'] === 'none'))(
    'thinking about one changes nothing for $id',
    ({ answers }) => {
      expect(shortResult(bank, { ...answers, 'mba.status': 'considering' })).toEqual(
        shortResult(bank, answers),
      );
    },
  );

  test('just finished it makes a developer ready for option #1, who without it is not', () => {
    expect(adviceTo(graduate)).toBe('option-1');
    for (const status of ['none', 'considering'])
      expect(adviceTo({ ...graduate, 'mba.status': status }), status).toBe('experience, toward option-2');
  });

  test('it moves nobody inside', () => {
    const without = { ...graduate, 'mba.status': 'none' };
    expect(insideReadiness(graduate)).toBe(insideReadiness(without));
  });

  test('alone it is not enough: it takes a reason to be looked at too', () => {
    const alone = { ...developer, 'mba.status': 'finished-recently' };
    expect(adviceTo(alone)).toBe('experience, toward option-1');
    expect(adviceTo({ ...alone, 'search.door': 'season' })).toBe('option-1');
  });
});

describe('without an MBA it takes other proof', () => {
  test('customers heard, requirements written and a case decided carry the developer inside', () => {
    const three = {
      'customer-contact.level': proven('used'),
      'customer-contact.talks': 'three-to-five',
      'requirements.level': proven('whole'),
      'business-cases.level': proven('decided'),
    };
    expect(adviceTo({ ...developer, ...three })).toBe('option-2');
  });

  test('strong proof opens option #1 without one', () => {
    expect(adviceTo(answersOf('strong-proof-no-mba'))).toBe('option-1');
  });

  const ways = [
    { route: 'option-1', shut: outsideShut },
    { route: 'option-2', shut: insideShut },
  ];
  const sent = ways.flatMap(({ route, shut }) =>
    personas
      .filter(({ answers }) => shortResult(bank, answers).route === route)
      .map(({ id, answers }) => ({ id, route, answers, shut })),
  );
  test.each(sent)('proof without a door gets stuck: $id leaves $route', ({ route, answers, shut }) => {
    expect(shortResult(bank, { ...answers, ...shut }).route).not.toBe(route);
  });
});

test('exercises set by oneself open nothing, be they ever so many', () => {
  const most = ({ answers }: WeightedQuestion) =>
    answers.findLast(({ id }) => exercises.includes(id)) ?? answers[0]!;
  const done = Object.fromEntries(
    questionsOf(bank).map((question) => [
      question.id,
      question.kind === 'fact' ? question.answers[0]!.id : most(question).id,
    ]),
  );
  const best = {
    'employer.product-team': 'many',
    'customer-contact.talks': 'twelve-or-more',
    'search.field': 'years',
  };
  expect(adviceTo({ ...done, ...best })).toBe('experience, toward option-2');
});
