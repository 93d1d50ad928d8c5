import type { Fact, Term } from '../model/bank.ts';

/** A key for the answers to all facts (place of each answer, -1 for none). */
export type FactKey = (places: Int8Array) => number | string;

/**
 * Answers that all the terms accept alike get the same key, so that what depends on nothing but these terms
 * can be kept under it.
 * @param facts all of the bank, in its order
 * @param terms those on other questions are passed over
 */
export function factKey(facts: readonly Fact[], terms: readonly Term[]): FactKey {
  const named = facts.flatMap((fact, at) => {
    const accepts = terms.filter(({ question }) => question === fact.id).map((term) => term.accepts);
    return accepts.length === 0 ? [] : [{ at, classes: classesOf(fact, accepts) }];
  });
  return mixedKey(
    named.map(({ at }) => at),
    named.map(({ classes }) => classes),
  );
}

/** The class of each answer, by place + 1: 0 for none and for one that no term accepts. */
function classesOf(fact: Fact, accepts: readonly (readonly string[])[]): readonly number[] {
  const known = [accepts.map(() => false).join()];
  return [
    0,
    ...fact.answers.map(({ id }) => {
      const accepted = accepts.map((ids) => ids.includes(id)).join();
      if (!known.includes(accepted)) known.push(accepted);
      return known.indexOf(accepted);
    }),
  ];
}

/** A number while it is exact, else a text: classes written as the digits of one number. */
function mixedKey(at: readonly number[], classes: readonly (readonly number[])[]): FactKey {
  const radix = classes.map((ofFact) => Math.max(...ofFact) + 1);
  const size = radix.reduce((ways, one) => ways * one, 1);
  if (size > Number.MAX_SAFE_INTEGER)
    return (places) => at.map((fact, digit) => classes[digit]![places[fact]! + 1]).join();
  return (places) => {
    let key = 0;
    for (let digit = 0; digit < at.length; digit += 1)
      key = key * radix[digit]! + classes[digit]![places[at[digit]!]! + 1]!;
    return key;
  };
}
