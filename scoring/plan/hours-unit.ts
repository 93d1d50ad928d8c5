import type { Bank } from '../model/bank.ts';

const units = new WeakMap<Bank, number>();

/**
 * The most hours of which the hours of all actions are multiples: all plans take so many of these. Hours are
 * multiples of a quarter, so that nothing is rounded.
 */
export function hoursUnit(bank: Bank): number {
  const known = units.get(bank);
  if (known !== undefined) return known;
  const quarters = bank.areas.flatMap(({ actions }) => actions.map(({ hours }) => hours * 4));
  const unit = (quarters.reduce(commonDivisor, 0) || 4) / 4;
  units.set(bank, unit);
  return unit;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
