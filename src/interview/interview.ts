import {
  type Answers,
  answerId,
  type Bank,
  findQuestion,
  type Given,
  type Question,
} from '../../scoring/index.ts';
import type { Interviewer } from './asker.ts';
import { type Course, fullCourse } from './course.ts';
import { deedsOf, type Earlier, NOTHING_EARLIER } from './earlier.ts';
import { interviewLength } from './length.ts';
import { proofOf } from './proof.ts';
import { reviewEntries } from './review.ts';
import { sentences } from './sentences.ts';
import { follow } from './step.ts';
import { type Typed, withTyped } from './typed.ts';

/** `course`: whether all questions were asked, or only those that could change the route. */
export type Interviewed = {
  readonly kind: 'finished' | 'quit';
  readonly course: Course['kind'];
  readonly answers: Answers;
};

/** Where an interview begins or is gone on with. */
export type StartingPoint =
  /** At the first question without an answer. */
  | { readonly kind: 'next' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'review' };

/** What an interview may begin with besides the answers; without it all is asked from the first open question on. */
export type Beginning = {
  readonly course?: Course;
  readonly earlier?: Earlier;
  readonly from?: StartingPoint;
  /** Texts typed for answers, which are offered again. */
  readonly typed?: Typed;
};

/** Keeps the answers so far, how they are asked for, and texts under way; called after every answer. */
export type Save = (answers: Answers, course: Course['kind'], typed: Typed) => void;

/**
 * Asks along a course, then lets the person look over the answers. Knows no terminal: who asks and what keeps
 * the draft come in as parameters.
 * @param start answers given before
 */
export async function interview(
  bank: Bank,
  start: Answers,
  ask: Interviewer,
  save: Save,
  beginning: Beginning = {},
): Promise<Interviewed> {
  const { earlier = NOTHING_EARLIER, from = { kind: 'next' } } = beginning;
  let { course = fullCourse(bank), typed = {} } = beginning;
  let answers = start;
  let hasSettled = from.kind === 'review';
  const keep = {
    answer(question: Question, given: Given) {
      const before = answers[question.id];
      const answer = answerId(before);
      // The proof of an answer that is taken back is there again when it is given again.
      if (typeof answer === 'string' && answer !== answerId(given))
        typed = withTyped(
          typed,
          question.id,
          answer,
          proofOf(before) || (typed[question.id]?.[answer] ?? ''),
        );
      answers = { ...answers, [question.id]: given };
      save(answers, course.kind, typed);
    },
    typed(question: Question, answer: string, text: string) {
      typed = withTyped(typed, question.id, answer, text);
      save(answers, course.kind, typed);
    },
  };
  const end = (kind: Interviewed['kind']): Interviewed => ({ kind, course: course.kind, answers });
  let at = firstOf(course, answers, from);
  /** Whether the question is one that was chosen in the list of all answers. */
  let isReviewed = false;
  let lastAsked: string | null = null;
  for (;;) {
    if (at === null && course.kind === 'quick' && !hasSettled) {
      hasSettled = true;
      const kind = await settled(bank, answers, ask);
      if (kind === 'quit') return end('quit');
      if (kind === 'rest') course = fullCourse(bank);
      if (kind === 'rest') at = course.next(answers, null);
    }
    if (at === null) {
      const entries = reviewEntries(bank, answers);
      const looked = await ask.review(entries);
      if (looked.kind === 'result') return end('finished');
      if (looked.kind === 'quit') return end('quit');
      isReviewed = looked.kind === 'change';
      at = looked.kind === 'change' ? looked.question : (lastAsked ?? entries.at(-1)?.question.id ?? null);
      if (at === null) continue;
    }
    const question: Question = findQuestion(bank, at)!;
    const before = course.before(answers, at);
    const area = bank.areas.find(({ questions }) => questions.includes(question))!;
    const lastTime = earlier.assessment?.answers[question.id];
    const outcome = await ask.question({
      area,
      question,
      place: course.place(answers, at),
      progress: course.progress(answers),
      given: answers[question.id],
      lastTime,
      canGoBack: isReviewed || before !== null,
    });
    lastAsked = at;
    const deeds = deedsOf(earlier, area.id);
    const asked = { question, given: answers[question.id], lastTime, deeds, typed };
    const step = await follow(outcome, asked, ask, keep);
    switch (step) {
      case 'quit':
        return end('quit');
      case 'again':
        break;
      case 'back':
        at = isReviewed ? null : (before ?? at);
        isReviewed = false;
        break;
      case 'on':
        isReviewed = false;
        at = course.next(answers, question.id);
    }
  }
}

function firstOf(course: Course, answers: Answers, from: StartingPoint): string | null {
  switch (from.kind) {
    case 'next':
      return course.next(answers, null);
    case 'question':
      return from.question;
    case 'review':
      return null;
  }
}

/** The route stands; the person may go on all the same, for exact points and a closer plan. */
async function settled(bank: Bank, answers: Answers, ask: Interviewer): Promise<'enough' | 'rest' | 'quit'> {
  const rest = interviewLength(bank, answers);
  if (rest.most.questions === 0) return 'enough';
  const chosen = await ask.menu({
    kind: 'menu',
    title: sentences.settled(rest),
    entries: [
      { value: 'enough', label: sentences.enough },
      { value: 'rest', label: sentences.rest },
      { value: 'quit', label: sentences.quitNow },
    ] as const,
  });
  return chosen ?? 'quit';
}
