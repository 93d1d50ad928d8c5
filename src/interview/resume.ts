import type { Answers, Bank } from '../../scoring/index.ts';
import type { DraftHold } from '../store/draft.ts';
import type { Asker } from './asker.ts';
import type { Course } from './course.ts';
import { draftLeft, keepCopy, setAside } from './draft.ts';
import { interviewLength } from './length.ts';
import { sentences } from './sentences.ts';
import { terminalSentences } from './terminal-sentences.ts';
import type { Typed } from './typed.ts';
import type { Wishes } from './wishes.ts';

/** The answers to begin with, and whether all that is left is asked for. */
export type Start = {
  readonly kind: 'draft' | 'anew';
  readonly course: Course['kind'];
  readonly answers: Answers;
  readonly typed: Typed;
};

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
  { fresh, area, quick = false }: Pick<Wishes, 'fresh' | 'area' | 'quick'>,
  otherwise: Answers,
): Promise<Start | null> {
  const anew = { kind: 'anew', course: quick ? 'quick' : 'full', answers: otherwise, typed: {} } as const;
  const kept = draft && (await draftLeft(bank, draft, ask));
  if (draft === null || kept === null) return anew;
  if (kept === 'unusable' || fresh) {
    setAside(draft, ask);
    return anew;
  }
  const { answers, version, savedAt, isQuick, typed } = kept;
  const course = quick || isQuick ? 'quick' : 'full';
  const isSameBank = version === bank.version && kept.left === 0;
  const notes = [
    ...(isSameBank ? [] : [terminalSentences.bankChanged(version, bank.version, kept.left)]),
    ...(area ? [terminalSentences.areaAfterDraft] : []),
  ];
  const answered = Object.keys(answers).length;
  const chosen = await ask.menu({
    kind: 'menu',
    title: [
      terminalSentences.resume(answered, savedAt, interviewLength(bank, answers), course),
      ...notes,
    ].join('\n'),
    entries: [
      { value: 'go-on' as const, label: terminalSentences.goOn },
      ...(isQuick && !quick
        ? [{ value: 'go-on-in-full' as const, label: terminalSentences.goOnInFull }]
        : []),
      { value: 'afresh' as const, label: terminalSentences.afresh },
      { value: 'quit' as const, label: sentences.quitNow },
    ],
  });
  if (kept.left > 0 && (chosen === 'go-on' || chosen === 'go-on-in-full')) keepCopy(draft, ask);
  switch (chosen) {
    case null:
    case 'quit':
      return null;
    case 'go-on':
      return { kind: 'draft', course, answers, typed };
    case 'go-on-in-full':
      return { kind: 'draft', course: 'full', answers, typed };
    case 'afresh':
      setAside(draft, ask);
      return anew;
  }
}
