import type { Answers, Bank } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import type { DraftHold } from '../store/draft.ts';
import type { Asker } from './asker.ts';
import { interviewLength } from './length.ts';
import { words } from './words.ts';

/**
 * The answers of the draft, if there is one and the person wants to go on with it; else none. An earlier
 * draft is never thrown away: it is set aside.
 * @param otherwise what to begin with without a draft
 * @returns `null` when the person would rather quit
 */
export async function answersToStartWith(
  bank: Bank,
  draft: DraftHold | null,
  ask: Asker,
  fresh: boolean,
  otherwise: Answers,
): Promise<{ readonly kind: 'draft' | 'anew'; readonly answers: Answers } | null> {
  const anew = { kind: 'anew', answers: otherwise } as const;
  const text = draft?.read() ?? null;
  if (draft === null || text === null) return anew;
  const { readDraft } = await import('../answers/read-draft.ts');
  const kept = fresh ? null : readable(() => readDraft(bank, draft.path, text), ask);
  if (kept === null) {
    ask.say(words.setAside(draft.setAside()));
    return anew;
  }
  const { answers, version, left, savedAt } = kept;
  const notes =
    version === bank.version && left === 0 ? [] : [words.bankChanged(version, bank.version, left)];
  const answered = Object.keys(answers).length;
  const chosen = await ask.choose(
    [words.resume(answered, savedAt, interviewLength(bank, answers)), ...notes].join('\n'),
    [
      { kind: 'go-on', label: words.goOn },
      { kind: 'afresh', label: words.afresh },
      { kind: 'quit', label: words.quitNow },
    ],
  );
  if (chosen === 'quit') return null;
  if (chosen === 'go-on') return { kind: 'draft', answers };
  ask.say(words.setAside(draft.setAside()));
  return anew;
}

/** An unreadable draft is named, and the interview begins without it. */
function readable<T>(read: () => T, ask: Asker): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    ask.say(error.message);
    return null;
  }
}
