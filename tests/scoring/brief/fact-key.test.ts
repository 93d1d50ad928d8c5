import { expect, test } from 'vitest';
import { factKey } from '../../../scoring/brief/fact-key.ts';
import { factOf } from '../small-bank.ts';

const answers = ['w', 'x', 'y', 'z'];
const facts = Array.from({ length: 30 }, (_, number) => factOf(`f.${number}`, answers));

/** The keys of all answers to one fact, the others unanswered, no answer first. */
function keysOf(at: number, terms: Parameters<typeof factKey>[1]) {
  const key = factKey(facts, terms);
  return [-1, 0, 1, 2, 3].map((place) => {
    const places = new Int8Array(facts.length).fill(-1);
    places[at] = place;
    return key(places);
  });
}

/** Which of them are equal, as the places of the first of each kind. */
function kinds(keys: readonly unknown[]) {
  return keys.map((key) => keys.indexOf(key));
}

test('answers that all terms accept alike have the same key, and so has no answer with those that none accepts', () => {
  const terms = [
    { question: 'f.1', accepts: ['x', 'y'] },
    { question: 'f.1', accepts: ['y'] },
    { question: 'another', accepts: ['w'] },
  ];
  expect(kinds(keysOf(1, terms))).toEqual([0, 0, 2, 3, 0]);
  expect(kinds(keysOf(2, terms))).toEqual([0, 0, 0, 0, 0]);
});

test('a fact of which no answer is told apart takes no room in the key', () => {
  expect(keysOf(1, [])).toEqual([0, 0, 0, 0, 0]);
  expect(keysOf(1, [{ question: 'f.1', accepts: [] }])).toEqual([0, 0, 0, 0, 0]);
});

// Two facts are a number of two digits, and thirty no exact number any more.
test.each([2, 30])('of %i facts no two combinations have the same key', (many) => {
  const key = factKey(
    facts,
    facts.slice(0, many).flatMap(({ id }) => answers.map((answer) => ({ question: id, accepts: [answer] }))),
  );
  const combinations = [-1, 0, 1, 2, 3].flatMap((first) =>
    [-1, 0, 1, 2, 3].map((last) => {
      const places = new Int8Array(facts.length).fill(-1);
      places[0] = first;
      places[many - 1] = last;
      return key(places);
    }),
  );
  expect(new Set(combinations).size).toBe(25);
  expect(typeof combinations[0]).toBe(many === 2 ? 'number' : 'string');
});
