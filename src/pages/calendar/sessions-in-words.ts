import { hours } from '../../numbers.ts';
import { dateInWords } from '../../words/dates.ts';
import type { Sessions } from './sessions.ts';
import { weeklyTimeInWords } from './weekly-time.ts';

/** "1.5 hours each Tuesday at 19:00, until 15 December 2026, with a reminder half an hour before." */
export function sessionsInWords(sessions: readonly Sessions[]): string {
  const held = sessions.filter(({ dates }) => dates.length > 0);
  const [first] = held;
  if (!first) return 'Nothing of the plan is left to do: what is on your calendar is taken off.';
  const last = held
    .map(({ dates }) => dates.at(-1)!)
    .toSorted()
    .at(-1)!;
  const each = held.map(({ at }) => weeklyTimeInWords(at)).join(' and ');
  return `${hours(first.hours)} each ${each}, until ${dateInWords(last)}, with a reminder half an hour before.`;
}
