import {
  type Answers,
  answerId,
  type Bank,
  findQuestion,
  type Given,
  type Question,
} from '../../scoring/index.ts';
import type { Asker, QuestionOutcome } from './asker.ts';
import { type Course, fullCourse } from './course.ts';
import { interviewLength } from './length.ts';
import { askProof, proofOf } from './proof.ts';
import { reviewEntries } from './review.ts';
import { words } from './words.ts';

/** `course`: whether all questions were asked, or only those that could change the route. */
export type Interviewed = {
  readonly kind: 'finished' | 'quit';
  readonly course: Course['kind'];
  readonly answers: Answers;
};

/** Keeps the answers so far; called after every answer. */
export type Save = (answers: Answers) => void;

/**
 * Asks along a course, then lets the person look over the answers. Knows no terminal: who asks and what keeps
 * the draft come in as parameters.
 * @param start answers given before; the first question without one comes first
 */
export async function interview(
  bank: Bank,
  start: Answers,
  ask: Asker,
  save: Save,
  begun: Course = fullCourse(bank),
): Promise<Interviewed> {
  let answers = start;
  let course = begun;
  let hasSettled = false;
  const keep = (question: Question, given: Given) => {
    answers = { ...answers, [question.id]: given };
    save(answers);
  };
  const end = (kind: Interviewed['kind']): Interviewed => ({ kind, course: course.kind, answers });
  let at = course.next(answers, null);
  for (;;) {
    if (at === null && course.kind === 'quick' && !hasSettled) {
      hasSettled = true;
      const kind = await settled(bank, answers, ask);
      if (kind === 'quit') return end('quit');
      if (kind === 'rest') course = fullCourse(bank);
      if (kind === 'rest') at = course.next(answers, null);
    }
    if (at === null) {
      const looked = await ask.review(reviewEntries(bank, answers));
      if (looked.kind !== 'change') return end(looked.kind === 'result' ? 'finished' : 'quit');
      at = looked.question;
    }
    const question: Question = findQuestion(bank, at)!;
    const before = course.before(answers, at);
    const outcome = await ask.question({
      area: bank.areas.find(({ questions }) => questions.includes(question))!,
      question,
      place: course.place(answers, at),
      given: answers[question.id],
      canGoBack: before !== null,
    });
    const step = await follow(outcome, question, answers, ask, keep);
    switch (step) {
      case 'quit':
        return end('quit');
      case 'again':
        break;
      case 'back':
        at = before ?? at;
        break;
      case 'on':
        at = course.next(answers, question.id);
    }
  }
}

/** The route stands; the person may go on all the same, for exact points and a closer plan. */
function settled(bank: Bank, answers: Answers, ask: Asker): Promise<'enough' | 'rest' | 'quit'> {
  const rest = interviewLength(bank, answers);
  if (rest.most.questions === 0) return Promise.resolve('enough');
  return ask.choose(words.settled(rest), [
    { kind: 'enough', label: words.enough },
    { kind: 'rest', label: words.rest },
    { kind: 'quit', label: words.quitNow },
  ]);
}

type Step = 'on' | 'back' | 'again' | 'quit';

async function follow(
  outcome: QuestionOutcome,
  question: Question,
  answers: Answers,
  ask: Asker,
  keep: (question: Question, given: Given) => void,
): Promise<Step> {
  switch (outcome.kind) {
    case 'quit':
    case 'back':
      return outcome.kind;
    case 'unknown':
      keep(question, null);
      return 'on';
    case 'answer':
    case 'note': {
      const before = answers[question.id];
      const proof = answerId(before) === outcome.answer ? proofOf(before) : '';
      const given = (text: string): Given =>
        text === '' ? outcome.answer : { answer: outcome.answer, proof: text };
      // The answer is safe on the disk before its proof is typed.
      keep(question, given(proof));
      const needed = question.answers.find(({ id }) => id === outcome.answer);
      const isNeeded = needed !== undefined && 'needsProof' in needed && needed.needsProof;
      if (outcome.kind === 'answer' && !isNeeded) return 'on';
      const proven = await askProof(ask, question, outcome.answer, proof);
      if (proven.kind === 'quit') return 'quit';
      if (proven.kind === 'back') return 'again';
      keep(question, given(proven.text));
      return outcome.kind === 'note' && !isNeeded ? 'again' : 'on';
    }
  }
}
