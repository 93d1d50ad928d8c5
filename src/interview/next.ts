import { type Answers, assess, type Bank, findQuestion, type Question } from '../../scoring/index.ts';
import { quickCount, remainingQuestions } from '../../scoring/unanswered/index.ts';
import { isPartial, recommendedSentence, wayInSentence } from '../words/recommendation.ts';
import { type Course, fullCourse, quickCourse } from './course.ts';

/** Where an interview stands that somebody else leads: what to ask, or what to tell. */
export type Next = { readonly asked: number } & (
  | { readonly done: false; readonly left: Left; readonly question: Put }
  | { readonly done: true; readonly recommendation: Advice }
);

/** Questions still to come, this one among them. */
type Left = { readonly fewest: number; readonly most: number };

/** A question with all that it takes to put it to somebody. */
type Put = {
  readonly id: string;
  readonly area: { readonly id: string; readonly title: string; readonly why: string };
  readonly ask: string;
  readonly help?: string;
  readonly answers: readonly { readonly id: string; readonly label: string; readonly needsProof: boolean }[];
  readonly offersUnknown: boolean;
};

type Advice = {
  readonly route: string;
  readonly toward?: string | null;
  readonly settled: boolean;
  readonly text: string;
};

export function nextOf(bank: Bank, answers: Answers, kind: Course['kind']): Next {
  const asked = Object.keys(answers).length;
  const course = kind === 'quick' ? quickCourse(bank, answers) : fullCourse(bank);
  const id = course.next(answers, null);
  const question = id === null ? undefined : findQuestion(bank, id);
  return question
    ? { asked, done: false, left: leftOf(bank, answers, kind), question: put(bank, question) }
    : { asked, done: true, recommendation: adviceOf(bank, answers) };
}

/** In quick mode any answer may settle it. */
function leftOf(bank: Bank, answers: Answers, kind: Course['kind']): Left {
  const { fewest, most } = remainingQuestions(bank, answers);
  return { fewest: kind === 'quick' ? 1 : fewest.length, most: most.length };
}

function put(bank: Bank, question: Question): Put {
  const { id, ask, help } = question;
  const area = bank.areas.find(({ questions }) => questions.includes(question))!;
  return {
    id,
    area: { id: area.id, title: area.title, why: area.why },
    ask,
    ...(help === undefined ? {} : { help }),
    answers: question.answers.map((answer) => ({
      id: answer.id,
      label: answer.label,
      needsProof: 'needsProof' in answer && answer.needsProof,
    })),
    offersUnknown: question.kind === 'weighted',
  };
}

/** The direction and the points of a quick interview rest on what was not asked, and are not told. */
function adviceOf(bank: Bank, answers: Answers): Advice {
  const result = assess(bank, answers);
  const { route, toward, settled } = result.recommendation;
  if (isPartial(quickCount(bank, answers))) return { route, settled, text: wayInSentence(bank, result) };
  return {
    route,
    ...(toward === undefined ? {} : { toward }),
    settled,
    text: recommendedSentence(bank, result),
  };
}
