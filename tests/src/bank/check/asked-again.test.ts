import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import {
  type Answers,
  answerId,
  assess,
  type Bank,
  hasProof,
  shortResult,
} from '../../../../scoring/index.ts';
import { peopleAround, uniformPeople } from '../../../../src/bank/check/simulated-people.ts';
import { isAtLength, oneIn } from '../../../at-length.ts';
import { shipped } from '../../../shipped-bank.ts';

const { bank, stories } = shipped;
const uniform = uniformPeople(bank, 1);
const around = peopleAround(
  bank,
  stories.map(({ answers }) => answers),
  2,
);
const people: readonly Answers[] = [
  ...stories.map(({ answers }) => answers).slice(0, 100),
  ...Array.from(
    { length: 200 - Math.min(100, stories.length) },
    (_, number) => (number % 2 === 0 ? uniform : around).next().value as Answers,
  ),
];

const DRAWS = isAtLength ? 100_000 : 10_000;

/** How often the same route, and with it the same direction, comes out when the person is asked so many times again. */
function drawn(of: Bank, answers: Answers, draws: number, seed: number) {
  const generator = xoroshiro128plus(seed);
  const own = shortResult(of, answers);
  const given = of.areas
    .flatMap(({ questions }) => questions)
    .filter(({ kind, id }) => kind === 'weighted' && answerId(answers[id]) != null);
  let route = 0;
  let direction = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const again = Object.fromEntries(Object.entries(answers));
    for (const { id, answers: possible } of given) {
      if (uniformFloat64(generator) >= of.answerNoise) continue;
      const at = possible.findIndex((one) => one.id === answerId(answers[id]));
      const near = possible.filter((_, place) => Math.abs(place - at) === 1);
      const { id: answer } = near[Math.floor(uniformFloat64(generator) * near.length)]!;
      again[id] = hasProof(answers[id]) ? { answer, proof: 'Notes of ten talks' } : answer;
    }
    const result = shortResult(of, again);
    if (result.route !== own.route) continue;
    route += 1;
    if (result.toward === own.toward) direction += 1;
  }
  return { route: route / draws, direction: direction / draws };
}

test.each(oneIn(40, [...people.entries()]))(
  'person %i asked again and again gets the same advice as often as is said',
  { timeout: 120_000 },
  (seed, answers) => {
    const { consistency, sameDirection, sameDirectionWithin = 0 } = assess(bank, answers).recommendation;
    const { route, direction } = drawn(bank, answers, DRAWS, seed);
    // Beyond four and a half standard errors one in 150,000 falls by chance.
    const error = (chance: number) => 4.5 * Math.sqrt(Math.max(chance * (1 - chance), 1 / DRAWS) / DRAWS);
    expect(Math.abs(route - consistency)).toBeLessThan(0.001 + error(consistency));
    if (sameDirection !== undefined)
      expect(Math.abs(direction - sameDirection)).toBeLessThan(
        0.001 + sameDirectionWithin + error(sameDirection),
      );
  },
);
