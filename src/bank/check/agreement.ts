import { type Bank, routeFor } from '../../../scoring/index.ts';
import { type Agreement, agreement, type Story } from '../../../scoring/stories/index.ts';

/** How the advice that a bank gives agrees with its stories; `null` where it has none. */
export function agreementWith(bank: Bank, stories: readonly Story[]): Agreement | null {
  if (stories.length === 0) return null;
  const advised = stories.map((story) => ({ story, given: routeFor(bank, story.answers) }));
  return agreement(
    advised,
    bank.routes.map(({ id }) => id),
  );
}
