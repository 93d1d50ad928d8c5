import type { SignalExitCode } from '../../interview/signals.ts';
import type { Io } from '../../io.ts';
import { asking } from '../shared/asking.ts';
import type { LogFlags } from './entry.ts';

/** Offers to answer questions again at once; the deed is logged whatever is chosen. */
export function offeredNow(io: Io, flags: LogFlags, question: string): Promise<boolean | SignalExitCode> {
  return asking(io, flags, async (ask) => {
    const chosen = await ask.menu({
      kind: 'menu',
      title: question,
      entries: [
        { value: 'now', label: 'Yes, now' },
        { value: 'later', label: 'Later' },
      ],
    });
    return chosen === 'now';
  });
}
