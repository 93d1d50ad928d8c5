import type { Answers, Bank } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { DraftHold } from '../store/draft.ts';
import { wantsPlain } from '../terminal/plain.ts';
import { Interrupted } from './asker.ts';
import { askerFor } from './asker-for.ts';
import { type Course, fullCourse, quickCourse } from './course.ts';
import { forget, holdOf, reasonNotKept } from './draft.ts';
import { answersKept, askedAgain, type Earlier } from './earlier.ts';
import { interview, type StartingPoint } from './interview.ts';
import { answersToStartWith, type Start } from './resume.ts';
import { exitCodeAfter, type SignalExitCode, untilSignalled } from './signals.ts';
import { terminalSentences } from './terminal-sentences.ts';
import { leftInProof, type Typed } from './typed.ts';
import { welcome } from './welcome.ts';
import type { Wishes } from './wishes.ts';

export type Session =
  | {
      readonly kind: 'answered';
      readonly answers: Answers;
      readonly course: Course['kind'];
      forgetDraft(): void;
    }
  | { readonly kind: 'left'; readonly exitCode: 0 | SignalExitCode };

/** A whole interview in a terminal: draft, welcome, questions, and a calm end however it ends. */
export async function askForAnswers(
  io: Io,
  bank: Bank,
  home: string,
  wishes: Wishes,
  earlier: Earlier,
): Promise<Session> {
  const draft = wishes.save ? await holdOf(io, home, bank.id) : null;
  const plain = wantsPlain(io, wishes);
  const ended = untilSignalled();
  const ask = await askerFor(io, plain, wishes.color, ended.signal);
  /** Why the last answer is not on the disk; `null` while it is. */
  let notKept: string | null = null;
  let hasDraft = false;
  try {
    const last = earlier.assessment?.answers ?? {};
    const kept = wishes.area ? answersKept(bank, last, wishes.area) : {};
    const start = await answersToStartWith(bank, draft, ask, wishes, kept);
    if (start === null) return { kind: 'left', exitCode: 0 };
    hasDraft = start.kind === 'draft';
    let course = courseFor(bank, start, wishes, last);
    if (start.kind === 'anew') {
      const begun = { bank, start: start.answers, course, wishes, earlier, plain };
      const chosen = await welcome(ask, begun);
      if (chosen === null) return { kind: 'left', exitCode: 0 };
      if (chosen !== course.kind) course = courseFor(bank, { ...start, course: chosen }, wishes, last);
    }
    let typed: Typed = start.typed;
    const keep = (given: Answers, asked: Course['kind'], texts: Typed) => {
      typed = texts;
      const reason = draft ? reasonNotKept(draft, ask, bank, given, asked, texts) : null;
      if (reason !== null && notKept === null) ask.say(terminalSentences.draftNotKept(home, reason));
      notKept = reason;
      hasDraft = draft !== null;
    };
    const left = leftInProof(start.answers, start.typed);
    const from: StartingPoint = left === undefined ? { kind: 'next' } : { kind: 'question', question: left };
    const result = await interview(bank, start.answers, ask, keep, {
      course,
      earlier,
      from,
      typed: start.typed,
    });
    if (result.kind === 'finished') {
      // Quick mode has had its end: what is left of the questions is asked in full, if it is.
      if (result.course === 'quick') keep(result.answers, 'full', typed);
      const forgetDraft = () => draft && forget(draft);
      return { kind: 'answered', answers: result.answers, course: result.course, forgetDraft };
    }
    if (notKept !== null) throw new ExpectedError('draftNotKept', home, notKept);
    ask.say(stopped(wishes, draft, hasDraft, terminalSentences.quit));
    return { kind: 'left', exitCode: 0 };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ask.say(
      notKept === null
        ? stopped(wishes, draft, hasDraft, terminalSentences.interrupted)
        : terminalSentences.interruptedNotKept,
    );
    return { kind: 'left', exitCode: exitCodeAfter(error.signal) };
  } finally {
    ask.close();
    ended.release();
    draft?.release();
  }
}

/** What is said at the end of an interview that was left; promises nothing that is not there. */
function stopped({ save }: Wishes, draft: DraftHold | null, hasDraft: boolean, kept: string): string {
  if (!save) return terminalSentences.quitUnsaved;
  if (draft?.isTakenOver) return terminalSentences.quitTakenOver(draft.path);
  return hasDraft ? kept : terminalSentences.quitUnanswered;
}

/** A draft is gone on with in full: who began it was asked more than some areas. */
function courseFor(bank: Bank, { kind, course, answers }: Start, { area }: Wishes, last: Answers): Course {
  if (course === 'quick') return quickCourse(bank, answers);
  return area && kind === 'anew' ? fullCourse(bank, askedAgain(bank, last, area)) : fullCourse(bank);
}
