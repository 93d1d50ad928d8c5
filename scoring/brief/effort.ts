import type { Bank } from '../model/bank.ts';

/**
 * Hours of a unit of effort: the largest of which the hours of all actions are multiples. In units every effort
 * is a whole number; hours are multiples of a quarter, so that nothing is rounded.
 */
export function hoursOfUnit(bank: Bank): number {
  const quarters = bank.areas.flatMap(({ actions }) => actions.map(({ hours }) => hours * 4));
  return (quarters.reduce(commonDivisor, 0) || 4) / 4;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
