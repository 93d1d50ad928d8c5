import type { Answers, Bank } from '../../scoring/index.ts';
import type { AssessFlags } from '../commands/flags.ts';
import { ExpectedError, systemReason } from '../errors.ts';
import type { Io } from '../io.ts';
import { type DraftHold, holdDraft } from '../store/draft.ts';
import { wantsPlain } from '../terminal/plain.ts';
import { Interrupted } from './asker.ts';
import { askerFor } from './asker-for.ts';
import { type Course, fullCourse, quickCourse } from './course.ts';
import { interview } from './interview.ts';
import { interviewLength } from './length.ts';
import { answersToStartWith } from './resume.ts';
import { words } from './words.ts';

export type Session =
  | {
      readonly kind: 'answered';
      readonly answers: Answers;
      readonly course: Course['kind'];
      forgetDraft(): void;
    }
  | { readonly kind: 'left'; readonly exitCode: 0 | 130 };

/** A whole interview in a terminal: draft, welcome, questions, and a calm end however it ends. */
export async function askForAnswers(io: Io, bank: Bank, home: string, flags: AssessFlags): Promise<Session> {
  const draft = flags.save ? holdOf(home, bank.id) : null;
  const plain = wantsPlain(io, flags);
  const ask = await askerFor(io, plain, flags.color);
  try {
    const start = await answersToStartWith(bank, draft, ask, flags.fresh === true);
    if (start === null) return { kind: 'left', exitCode: 0 };
    const course = flags.quick ? quickCourse(bank, start) : fullCourse(bank);
    if (Object.keys(start).length === 0) {
      const text = words.welcome(bank.title, interviewLength(bank, start), course.kind, plain);
      if ((await ask.welcome(text)).kind === 'quit') return { kind: 'left', exitCode: 0 };
    }
    const keep = (given: Answers) => draft?.write(draftOf(bank, given));
    const ended = await interview(bank, start, ask, keep, course);
    if (ended.kind === 'finished') {
      const forgetDraft = () => draft?.remove();
      return { kind: 'answered', answers: ended.answers, course: ended.course, forgetDraft };
    }
    ask.say(draft ? words.quit : words.quitUnsaved);
    return { kind: 'left', exitCode: 0 };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    ask.say(draft ? words.interrupted : words.quitUnsaved);
    return { kind: 'left', exitCode: 130 };
  } finally {
    ask.close();
    draft?.release();
  }
}

function holdOf(home: string, bankId: string): DraftHold {
  try {
    const held = holdDraft(home, bankId, () => new Date());
    if (held.kind === 'held') return held.hold;
    throw new ExpectedError('draftInUse', held.process);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('homeUnusable', home, systemReason(error));
  }
}

function draftOf(bank: Bank, answers: Answers) {
  return {
    schema: 'pm-path/draft/1',
    bank: { id: bank.id, version: bank.version },
    savedAt: new Date().toISOString(),
    answers,
  } as const;
}
