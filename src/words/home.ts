import type { Bank } from '../../scoring/index.ts';
import { counted, hours } from '../numbers.ts';
import type { AtHome } from '../record/at-home.ts';
import { figuresOf } from './at-a-glance.ts';
import { dayOf } from './dates.ts';
import { routeName } from './names.ts';
import { isPartial, recommendedSentence, wayInSentence } from './recommendation.ts';
import { routeExplained } from './route-explained.ts';

/** What the program is, for who has not met it. */
export const WHAT_IT_IS = [
  'pm-path asks what you have done, and tells honestly which way in is open to you, and what to do first where none is.',
  'Then it says what to do this week; everything stays on this machine.',
];

/** "24 November 2026: Go for it now: be hired from outside (Option #1). Option #1: 42 points, it takes 27." */
export function lastResultInWords(bank: Bank, { saved, result }: AtHome): string {
  const day = dayOf(saved.takenAt);
  // Points would rest on what quick mode did not ask.
  if (isPartial(saved.quick)) return `${day}: ${wayInSentence(bank, result)}`;
  const route = routeExplained(bank, result);
  const said = recommendedSentence(bank, result);
  if (!route) return `${day}: ${said}`;
  const name = routeName(bank, route.id);
  return `${day}: ${said} ${said.includes(name) ? '' : `${name}: `}${figuresOf(route)}.`;
}

/** What was done since, and what that may have changed; a sentence each, none where there is nothing new. */
export function newSinceInWords(bank: Bank, { newDeeds, opens, unproven }: AtHome): readonly string[] {
  const spent = newDeeds.reduce((sum, deed) => sum + (deed.hours ?? 0), 0);
  const inHours = spent > 0 ? ` in ${hours(Math.round(spent * 100) / 100)}` : '';
  if (newDeeds.length === 0) return [];
  return [
    `${counted(newDeeds.length, 'deed')} done${inHours}.`,
    ...(opens === null
      ? []
      : [`${routeName(bank, opens)} may be open now: answer the questions again to know.`]),
    ...(unproven > 0 ? [`${counted(unproven, 'answer')} would count for more with something to show.`] : []),
  ];
}
