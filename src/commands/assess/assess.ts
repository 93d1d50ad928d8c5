import type { Answers, Bank } from '../../../scoring/index.ts';
import { quickCount, quickRun } from '../../../scoring/unanswered/index.ts';
import { emptyProofs } from '../../answers/empty-proofs.ts';
import { ExpectedError } from '../../errors.ts';
import { answersReplaced } from '../../interview/earlier.ts';
import { canAsk, type Io } from '../../io.ts';
import { answersFrom } from '../shared/answers-from.ts';
import { bankFrom } from '../shared/bank-source.ts';
import { homeOf } from '../shared/home-of.ts';
import { type ActionsSoFar, actionsSoFar, NO_ACTIONS } from './actions-so-far.ts';
import { conclude } from './conclude.ts';
import { checkAreas, earlierOf } from './earlier.ts';
import type { AssessFlags } from './flags.ts';

/** Asks or reads the answers, scores them, saves the assessment and prints it. Returns the exit code. */
export async function assessCommand(io: Io, flags: AssessFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  if (flags.area) await checkAreas(bank, flags.area);
  return flags.answers === undefined
    ? assessAsked(io, bank, flags)
    : assessFile(io, bank, flags, flags.answers);
}

async function assessAsked(io: Io, bank: Bank, flags: AssessFlags): Promise<number> {
  if (!canAsk(io)) throw new ExpectedError('noTerminal');
  const home = homeOf(io, flags);
  const { earlier, actions } = await earlierOf(io, bank, flags, home);
  const { askForAnswers } = await import('../../interview/session.ts');
  const asked = await askForAnswers(io, bank, home, flags, earlier);
  if (asked.kind === 'left') return asked.exitCode;
  const quick = asked.course === 'quick' ? quickCount(bank, asked.answers) : undefined;
  return conclude(io, bank, asked.answers, quick, flags, actions, () => {
    // After a quick interview the draft stays: the next one goes on with the questions left out.
    if (asked.course === 'full') asked.forgetDraft();
  });
}

async function assessFile(io: Io, bank: Bank, flags: AssessFlags, file: string): Promise<number> {
  const { answers: given, left } = await answersFrom(io, bank, file);
  await sayOfFile(io, bank, given, left);
  const { earlier, actions } = await recordOf(io, bank, flags);
  const all = flags.area ? answersReplaced(bank, earlier, given, flags.area) : given;
  const { answers, quick } = flags.quick ? quickRun(bank, all) : { answers: all, quick: undefined };
  return conclude(io, bank, answers, quick, flags, actions);
}

/** What of a file counts for nothing, where there is something. */
async function sayOfFile(io: Io, bank: Bank, answers: Answers, left: readonly string[]): Promise<void> {
  const proofs = emptyProofs(bank, answers);
  if (proofs.length + left.length === 0) return;
  const [words, { say }] = await Promise.all([
    import('../../words/answers-file.ts'),
    import('../shared/say.ts'),
  ]);
  if (left.length > 0) await say(io.stderr, `pm-path: ${words.leftInWords(left)}`);
  if (proofs.length > 0) await say(io.stderr, `pm-path: ${words.emptyProofsInWords(proofs)}`);
}

/** What a person has answered before, where it is asked for, and what is known of the actions. */
type PersonsRecord = { readonly earlier: Answers; readonly actions: ActionsSoFar };

/**
 * The record that the answers of a file belong to: none when they are not to be saved in it. Where it cannot be
 * read, the result is worth having all the same.
 */
async function recordOf(io: Io, bank: Bank, flags: AssessFlags): Promise<PersonsRecord> {
  if (flags.area) {
    const { earlier, actions } = await earlierOf(io, bank, flags, homeOf(io, flags));
    return { earlier: earlier.assessment!.answers, actions };
  }
  if (!flags.save) return { earlier: {}, actions: NO_ACTIONS };
  try {
    return { earlier: {}, actions: await actionsSoFar(io, bank, flags, homeOf(io, flags)) };
  } catch (error) {
    if (error instanceof ExpectedError) return { earlier: {}, actions: NO_ACTIONS };
    throw error;
  }
}
