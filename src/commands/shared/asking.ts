import { type Asker, Interrupted } from '../../interview/asker.ts';
import { askerFor } from '../../interview/asker-for.ts';
import { exitCodeAfter, type SignalExitCode, untilSignalled } from '../../interview/signals.ts';
import type { Io } from '../../io.ts';
import { wantsPlain } from '../../terminal/plain.ts';

/**
 * Asks in a terminal, and leaves it as it was.
 * @param whenStopped what is said to somebody who stops; nothing when left out
 * @returns what came of it, or the exit code when the person stopped
 */
export async function asking<Outcome>(
  io: Io,
  flags: { readonly color: boolean; readonly plain?: boolean },
  ask: (asker: Asker) => Promise<Outcome>,
  whenStopped?: string,
): Promise<Outcome | SignalExitCode> {
  const ended = untilSignalled();
  const asker = await askerFor(io, wantsPlain(io, flags), flags.color, ended.signal);
  try {
    return await ask(asker);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    if (whenStopped !== undefined) asker.say(whenStopped);
    return exitCodeAfter(error.signal);
  } finally {
    asker.close();
    ended.release();
  }
}
