import type { Callout } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** What the plan needs of the reader, and that somebody confirms what was done. */
export function asked({ asks, reader, portfolio }: Contents): readonly Callout[] {
  const deeds = portfolio.flatMap((part) => part.deeds);
  const isSeen = ({ witness, withheld }: (typeof deeds)[number]) =>
    witness !== undefined || withheld.includes('witness');
  const confirm =
    'Your word for what you saw of it: for part of the portfolio below nobody is named who can confirm it.';
  const items = [
    ...asks.map(({ says }) => says),
    ...(reader === 'me' || deeds.every(isSeen) ? [] : [confirm]),
  ];
  if (items.length === 0) return [];
  return [{ id: 'asks', title: 'What I ask you for', items: items.map((says) => ({ says })) }];
}
