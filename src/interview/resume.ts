import type { Answers, Bank } from '../../scoring/index.ts';
import type { DraftHold } from '../store/draft.ts';
import type { Asker } from './asker.ts';
import { draftLeft, setAside } from './draft.ts';
import { interviewLength } from './length.ts';
import { sentences } from './sentences.ts';
import type { Wishes } from './wishes.ts';

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
  { fresh, area }: Pick<Wishes, 'fresh' | 'area'>,
  otherwise: Answers,
): Promise<{ readonly kind: 'draft' | 'anew'; readonly answers: Answers } | null> {
  const anew = { kind: 'anew', answers: otherwise } as const;
  const kept = draft && (await draftLeft(bank, draft, ask));
  if (draft === null || kept === null) return anew;
  if (kept === 'unusable' || fresh) {
    setAside(draft, ask);
    return anew;
  }
  const { answers, version, savedAt } = kept;
  const isSameBank = version === bank.version && kept.left === 0;
  const notes = [
    ...(isSameBank ? [] : [sentences.bankChanged(version, bank.version, kept.left)]),
    ...(area ? [sentences.areaAfterDraft] : []),
  ];
  const answered = Object.keys(answers).length;
  const chosen = await ask.choose(
    [sentences.resume(answered, savedAt, interviewLength(bank, answers)), ...notes].join('\n'),
    [
      { kind: 'go-on', label: sentences.goOn },
      { kind: 'afresh', label: sentences.afresh },
      { kind: 'quit', label: sentences.quitNow },
    ],
  );
  if (chosen === 'quit') return null;
  if (chosen === 'go-on') return { kind: 'draft', answers };
  setAside(draft, ask);
  return anew;
}
