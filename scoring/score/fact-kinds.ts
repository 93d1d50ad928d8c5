import type { Bank, Fact, Term } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import type { Facts } from './facts.ts';

/**
 * For each answer of the fact that one of these terms accepts, the first answer that they accept alike: answers
 * of one kind decide the same. What no term accepts is like no answer at all.
 */
export function kindsOf(fact: Fact, terms: readonly Term[]): ReadonlyMap<string, string> {
  const naming = terms.filter(({ question }) => question === fact.id);
  const firsts = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const { id } of fact.answers) {
    const accepted = naming.map(({ accepts }) => accepts.includes(id));
    if (!accepted.includes(true)) continue;
    const key = accepted.join();
    if (!firsts.has(key)) firsts.set(key, id);
    kinds.set(id, firsts.get(key)!);
  }
  return kinds;
}

/** A text for facts, the same for all that these terms read alike. */
export function factKey(bank: Bank, terms: readonly Term[]): (facts: Facts) => string {
  const named = allFacts(bank)
    .map((fact) => ({ id: fact.id, kinds: kindsOf(fact, terms) }))
    .filter(({ kinds }) => kinds.size > 0);
  return (facts) => {
    let key = '';
    for (const { id, kinds } of named) key += `${kinds.get(facts.get(id) ?? '') ?? ''} `;
    return key;
  };
}
