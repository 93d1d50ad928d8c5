import type { Bank, Fact } from '../model/bank.ts';
import { allFacts, allQuestions } from '../model/lookup.ts';
import type { Facts } from '../score/facts.ts';
import { type AnswerCodes, placeIn } from './answer-codes.ts';

/**
 * Place of the answer to each fact of the bank, -1 where there is none or another fact closes it; good until
 * the next person.
 */
export function knownPlaces(bank: Bank): (codes: AnswerCodes) => Int8Array {
  const facts = allFacts(bank);
  const order = allQuestions(bank);
  const at = facts.map((fact) => order.indexOf(fact));
  const gates = facts.map(({ when }) =>
    when.map((term) => {
      const place = facts.findIndex(({ id }) => id === term.question);
      return { place, accepts: facts[place]!.answers.map(({ id }) => term.accepts.includes(id)) };
    }),
  );
  const places = new Int8Array(facts.length);
  return (codes) => {
    for (let fact = 0; fact < at.length; fact += 1) {
      places[fact] = placeIn(codes[at[fact]!]!);
      for (const { place, accepts } of gates[fact]!) if (!accepts[places[place]!]) places[fact] = -1;
    }
    return places;
  };
}

/** The same as the engine reads facts. */
export function factsFrom(facts: readonly Fact[], places: Int8Array): Facts {
  return new Map(
    facts.flatMap(({ id, answers }, fact) => (places[fact] === -1 ? [] : [[id, answers[places[fact]!]!.id]])),
  );
}
