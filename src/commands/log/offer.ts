import { Interrupted } from '../../interview/asker.ts';
import { askerFor } from '../../interview/asker-for.ts';
import { exitCodeAfter, type SignalExitCode, untilSignalled } from '../../interview/signals.ts';
import type { Io } from '../../io.ts';
import { wantsPlain } from '../../terminal/plain.ts';
import type { LogFlags } from './entry.ts';

/** Offers to answer questions again at once; the deed is logged whatever is chosen. */
export async function offeredNow(
  io: Io,
  flags: LogFlags,
  question: string,
): Promise<boolean | SignalExitCode> {
  const ended = untilSignalled();
  const ask = await askerFor(io, wantsPlain(io, flags), flags.color, ended.signal);
  try {
    const chosen = await ask.choose(question, [
      { kind: 'now', label: 'Yes, now' },
      { kind: 'later', label: 'Later' },
    ]);
    return chosen === 'now';
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return exitCodeAfter(error.signal);
  } finally {
    ask.close();
    ended.release();
  }
}
