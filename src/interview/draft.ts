import type { Answers, Bank } from '../../scoring/index.ts';
import { ExpectedError, systemReason } from '../errors.ts';
import { type Io, write } from '../io.ts';
import { type DraftHold, holdDraft } from '../store/draft.ts';
import { fitted } from '../terminal/fitted.ts';
import type { Asker } from './asker.ts';
import type { Course } from './course.ts';
import type { KeptDraft } from './read-draft.ts';
import { terminalSentences } from './terminal-sentences.ts';
import type { Typed } from './typed.ts';

/** @throws ExpectedError when another program holds it, or the home cannot be used */
export async function holdOf(io: Io, home: string, bankId: string): Promise<DraftHold> {
  const onWait = () => void write(io.stderr, `${fitted(io.stderr, terminalSentences.lookingForOther)}\n`);
  try {
    const draft = await holdDraft(home, bankId, () => new Date(), onWait);
    if (draft !== null) return draft;
    throw new ExpectedError('draftInUse', home);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('homeUnusable', home, systemReason(error));
  }
}

/** The draft that was left, `null` when there is none; one that cannot be used is named. */
export async function draftLeft(
  bank: Bank,
  draft: DraftHold,
  ask: Asker,
): Promise<KeptDraft | 'unusable' | null> {
  try {
    const text = draft.read();
    if (text === null) return null;
    const { readDraft } = await import('./read-draft.ts');
    return readDraft(bank, draft.path, text);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    ask.say(error.message);
    return 'unusable';
  }
}

/** Keeps the answers given and the texts typed so far; why it could not be done, or `null`. */
export function reasonNotKept(
  draft: DraftHold,
  ask: Asker,
  bank: Bank,
  answers: Answers,
  course: Course['kind'],
  typed: Typed,
): string | null {
  const { isTakenOver } = draft;
  try {
    draft.write({
      schema: 'pm-path/draft/1',
      bank: { id: bank.id, version: bank.version },
      savedAt: new Date().toISOString(),
      ...(course === 'quick' ? { quick: true as const } : {}),
      answers,
      ...(Object.keys(typed).length === 0 ? {} : { typed }),
    });
    if (draft.isTakenOver && !isTakenOver) ask.say(terminalSentences.takenOver(draft.path));
    return null;
  } catch (error) {
    return systemReason(error);
  }
}

/** @throws ExpectedError when it cannot be: a new draft would be written over it */
export function setAside(draft: DraftHold, ask: Asker): void {
  keptElsewhere(draft, ask, draft.setAside);
}

/**
 * Of a draft that is gone on with without some of its answers.
 * @throws ExpectedError when it cannot be: they would be gone with the next answer
 */
export function keepCopy(draft: DraftHold, ask: Asker): void {
  keptElsewhere(draft, ask, draft.keepCopy);
}

function keptElsewhere(draft: DraftHold, ask: Asker, keep: () => string): void {
  try {
    ask.say(terminalSentences.setAside(keep()));
  } catch (error) {
    throw new ExpectedError('homeUnusable', draft.path, systemReason(error));
  }
}

/** @throws ExpectedError when it stays, and the next interview would go on with it */
export function forget(draft: DraftHold): void {
  try {
    draft.remove();
  } catch (error) {
    throw new ExpectedError('notRemoved', draft.path, systemReason(error));
  }
}
