import { answerId, type Bank, findQuestion, type Result, type WorthChecking } from '../../scoring/index.ts';
import { actionsOf } from '../bank/lookup.ts';
import { counted, points } from '../numbers.ts';
import { closedBecause } from './closed-routes.ts';
import { answerLabel, questionAsked, quoted, routeName } from './names.ts';
import { steadinessSentence } from './steadiness.ts';

/**
 * How sure the recommendation is: steady or not, on another day, and with other marks and weights. While answers that
 * decide are missing, only that is said: what the others come to is not the question yet.
 */
export function sureSentences(bank: Bank, { recommendation }: Result): readonly string[] {
  const { settled, consistency, judgement, steadiness } = recommendation;
  if (!settled) return unsettledSentences(bank, recommendation);
  return [
    verdictSentence(bank, recommendation),
    ...(steadiness.changes === 0 ? [] : [`The same advice in ${inHundred(consistency)} of 100 re-answers.`]),
    judgementSentence(judgement),
  ];
}

type Recommendation = Result['recommendation'];

function verdictSentence(bank: Bank, { closeCall, steadiness }: Recommendation): string {
  return closeCall && steadiness.flips.length === 0
    ? 'A close call: no single answer would change this, but a few together easily would.'
    : steadinessSentence(bank, steadiness);
}

/** More are counted. */
const MOST_TOLD = 3;

/** What is not answered yet and could decide, and how to answer only that. */
function unsettledSentences(bank: Bank, { route, couldBecome, hangsOn }: Recommendation): readonly string[] {
  const others = couldBecome.filter((id) => id !== route).map((id) => routeName(bank, id));
  const told = hangsOn.slice(0, MOST_TOLD);
  const left = hangsOn.length - told.length;
  const areas = bank.areas.filter(({ questions }) => questions.some(({ id }) => told.includes(id)));
  return [
    `Not settled yet: what has no answer could still bring ${either(others)}.`,
    ...(told.length === 0
      ? []
      : [
          `It hangs most on ${told.map((id) => quoted(questionAsked(bank, id))).join(', ')}${left > 0 ? ` and ${counted(left, 'other question')}` : ''}.`,
          `To answer only that: pm-path assess --area ${areas.map(({ id }) => id).join(' ')}`,
        ]),
  ];
}

export function againSentence(consistency: number): string {
  return `The same advice in ${inHundred(consistency)} of 100 re-answers.`;
}

/** Cut off: what is less than certain is never told as 100. */
export function inHundred(chance: number): number {
  return Math.floor(100 * chance + 1e-9);
}

/** Cut off too: it holds for as much as is said. */
function judgementSentence({ weights, marks }: Recommendation['judgement']): string {
  const byWeights = weights >= 1 ? null : `no weight by more than ${percent(weights)}`;
  const byMarks =
    marks >= 100
      ? null
      : `no mark is off by more than ${marks < 1 ? `${points(marks)} points` : counted(Math.floor(marks), 'point')}`;
  if (byMarks === null && byWeights === null)
    return 'It holds whatever the marks and weights of this questionnaire are.';
  if (byMarks === null)
    return `It holds wherever the marks lie, as long as no weight is off by more than ${percent(weights)}.`;
  return byWeights === null
    ? `It holds as long as ${byMarks}, whatever the weights are.`
    : `It holds as long as ${byMarks} and ${byWeights}.`;
}

function percent(part: number): string {
  return `${inHundred(part)} %`;
}

/** Of a close call what is most worth checking, and how. */
export function checksInWords(bank: Bank, { recommendation, answers }: Result): readonly string[] {
  return recommendation.worthChecking.map((check) => checkSentence(bank, answers, check));
}

function checkSentence(
  bank: Bank,
  answers: Result['answers'],
  { question, consistency, action }: WorthChecking,
): string {
  const own = answerId(answers[question]);
  const answer = own ? ` ${quoted(answerLabel(bank, question, own))}` : '';
  // What an action leaves to show proves that something was done, never that nothing was.
  const lowest = findQuestion(bank, question)?.answers[0]?.id;
  const proof = own === lowest ? undefined : actionsOf(bank).find(({ id }) => id === action)?.proof;
  const how = proof === undefined ? '' : ` What would show it: ${proof}.`;
  return `${questionAsked(bank, question)}${answer}: were this certain, the same advice in ${inHundred(consistency)} of 100.${how}`;
}

/** What would be recommended if a fact of the person's life became another; what opens a closed way in is said there. */
export function factFlipsInWords(bank: Bank, result: Result): readonly string[] {
  const { route: present, factFlips } = result.recommendation;
  return factFlips
    .filter(({ route }) => route !== present && closedBecause(bank, result, route) === null)
    .map(
      ({ question, to, route }) =>
        `${questionAsked(bank, question)} ${quoted(answerLabel(bank, question, to))} would lead to ${routeName(bank, route)}.`,
    );
}

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
