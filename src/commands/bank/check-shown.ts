import type { CheckStep, Stepwise } from '../../bank/check/steps.ts';
import { type Io, write } from '../../io.ts';
import { wantsPlain } from '../../terminal/plain.ts';
import { usableWidth } from '../../terminal/screen.ts';

/** Nobody wonders before that what is going on. */
const QUIET_MS = 1000;
/** A line that changes more often cannot be read. */
const BETWEEN_MS = 100;

const BEGIN_ANEW = '\r\u001B[2K';

const STAGES: Readonly<Record<CheckStep['stage'], (done: number, of: number) => string>> = {
  'reference-people': (done, of) => `reference people, ${done} of ${of}`,
  certainty: (done, of) => `how sure the advice is, ${done} of ${of} people`,
  trials: (done, of) => `what never changes anything, ${done} of at most ${of} people`,
  'best-cases': () => 'what nobody can reach',
};

/**
 * Goes through a check and says on standard error what it is at, once that takes long: on a terminal as one line that
 * is gone at the end, else as a line for each stage.
 */
export async function checkShown<Found>({ env, stderr }: Io, check: Stepwise<Found>): Promise<Found> {
  const isRewritten = stderr.isTTY && !wantsPlain({ env }, {});
  // The check is worth more than what is said of it: where it cannot be said, it goes on.
  const show = (text: string) => write(stderr, text).catch(() => {});
  let next = performance.now() + QUIET_MS;
  let shown: CheckStep['stage'] | null = null;
  for (;;) {
    const step = check.next();
    if (step.done) {
      if (isRewritten && shown !== null) await show(BEGIN_ANEW);
      return step.value;
    }
    const { stage, done, of } = step.value;
    if (performance.now() < next || (!isRewritten && stage === shown)) continue;
    const line = `Checking: ${STAGES[stage](done, of)}`;
    await show(isRewritten ? BEGIN_ANEW + line.slice(0, usableWidth(stderr)) : `${line}\n`);
    shown = stage;
    next = performance.now() + BETWEEN_MS;
  }
}
