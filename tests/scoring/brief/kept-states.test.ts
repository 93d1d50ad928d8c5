import { expect, test } from 'vitest';
import { answerCode, isProvenIn, placeIn } from '../../../scoring/brief/answer-codes.ts';
import { KeptStates } from '../../../scoring/brief/kept-states.ts';
import { standingCodes } from '../../../scoring/brief/standing-codes.ts';
import { questionOf } from '../small-bank.ts';

const question = questionOf('a.q', ['0', '0.5', '1!']);
const codesOf = standingCodes(question);

test('no answer has no place and no proof; each other code has both', () => {
  expect([placeIn(0), isProvenIn(0)]).toEqual([-1, false]);
  for (const place of [0, 1, 2])
    for (const proven of [false, true]) {
      const code = answerCode(place, proven);
      expect([placeIn(code), isProvenIn(code)]).toEqual([place, proven]);
    }
});

test('codes that come to the same have the same number: a proof where none is needed changes nothing', () => {
  const { numbers, count, claimed, counted } = codesOf;
  const code = (place: number, proven: boolean) => numbers[answerCode(place, proven)]!;
  expect(code(0, false)).toBe(code(0, true));
  expect(code(1, false)).toBe(code(1, true));
  expect(code(2, false)).not.toBe(code(2, true));
  expect(count).toBe(5);
  const stands = (number: number) => [claimed[number], counted[number]];
  expect(stands(numbers[0]!)).toEqual([-1, 0]);
  expect(stands(code(0, false))).toEqual([0, 0]);
  expect(stands(code(2, false))).toEqual([2, 1]);
  expect(stands(code(2, true))).toEqual([2, 2]);
});

/** States of an area of so many questions, and how often one was made; a state tells the codes it was made from. */
function statesOf(questions: number) {
  const tally = { made: 0 };
  const states = new KeptStates(
    // Not the first of the bank, and the other way round.
    Array.from({ length: questions }, (_, place) => questions - place),
    Array.from({ length: questions }, () => codesOf),
    (codes) => {
      tally.made += 1;
      return [...codes].map((code) => codesOf.numbers[code]!).join('');
    },
  );
  return { states, tally };
}

// 25, 5^8 and 5^40 states: all kept, some kept under a number, some kept under a text.
test.each([2, 8, 40])('what %i questions come to is made once for each standing on them', (questions) => {
  const { states, tally } = statesOf(questions);
  const people = Array.from({ length: 300 }, (_, person) =>
    Uint8Array.from({ length: questions + 1 }, (_, place) => (place === 0 ? 0 : (person * (place + 3)) % 7)),
  );
  const expected = people.map((codes) => [...codes].map((code) => codesOf.numbers[code]!).join(''));
  const distinct = new Set(expected).size;
  expect(people.map((codes) => states.state(codes))).toEqual(expected);
  expect(tally.made).toBe(distinct);
  expect(people.map((codes) => states.state(codes))).toEqual(expected);
  expect(tally.made).toBe(distinct);
});

test('people who differ in one answer of many are told apart, whichever it is', () => {
  const { states, tally } = statesOf(40);
  const people = Array.from({ length: 41 }, (_, one) =>
    Uint8Array.from({ length: 41 }, (_, place) => (place === one && place > 0 ? 3 : 5)),
  );
  expect(new Set(people.map((codes) => states.state(codes))).size).toBe(41);
  expect(tally.made).toBe(41);
});

test('no more than 20,000 are kept, and then they are made anew', () => {
  const { states, tally } = statesOf(8);
  const person = (number: number) =>
    Uint8Array.from({ length: 9 }, (_, place) =>
      place === 0 ? 0 : [0, 1, 3, 5, 6][Math.floor(number / 5 ** (place - 1)) % 5]!,
    );
  for (let number = 0; number < 20_000; number += 1) states.state(person(number));
  states.state(person(0));
  expect(tally.made).toBe(20_000);
  states.state(person(20_000));
  states.state(person(20_000));
  expect(tally.made).toBe(20_001);
  states.state(person(0));
  expect(tally.made).toBe(20_002);
});
