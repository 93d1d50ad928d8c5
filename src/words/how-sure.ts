import { answerId, type Bank, type Result, type WorthChecking } from '../../scoring/index.ts';
import { actionsOf } from '../bank/lookup.ts';
import { counted } from '../numbers.ts';
import { closedBecause } from './closed-routes.ts';
import { answerHead, answerLabel, listed, questionName, quoted, routeCited } from './names.ts';
import { steadinessSentence } from './steadiness.ts';

/**
 * How sure the recommendation is: steady or not, on another day, and with other marks and weights. While answers that
 * decide are missing, only that is said: what the others come to is not the question yet.
 */
export function sureSentences(bank: Bank, { recommendation }: Result): readonly string[] {
  const { settled, judgement, steadiness } = recommendation;
  if (!settled) return unsettledSentences(bank, recommendation);
  return [
    verdictSentence(bank, recommendation),
    ...(steadiness.changes === 0 ? [] : againSentences(bank, recommendation)),
    judgementSentence(judgement),
  ];
}

/**
 * The same of a quick run that left questions out: those count as the lowest, which would distort how steady the
 * answers given look.
 */
export function sureOfPartial(bank: Bank, result: Result): readonly string[] {
  return result.recommendation.settled ? [STEADINESS_LATER] : sureSentences(bank, result);
}

const STEADINESS_LATER =
  'The way in stands whatever the questions left out are answered with. How easily one of your own answers would change it can be told once the others are asked too.';

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
  const others = couldBecome.filter((id) => id !== route).map((id) => routeCited(bank, id));
  const told = hangsOn.slice(0, MOST_TOLD);
  const left = hangsOn.length - told.length;
  const areas = bank.areas.filter(({ questions }) => questions.some(({ id }) => told.includes(id)));
  return [
    `Not settled yet: what has no answer could still bring ${listed(others, 'or')}.`,
    ...(told.length === 0
      ? []
      : [
          `It hangs most on ${listed([...told.map((id) => quoted(questionName(bank, id))), ...(left > 0 ? [counted(left, 'other question')] : [])])}.`,
          `To answer only that: pm-path assess --area ${areas.map(({ id }) => id).join(' ')}`,
        ]),
  ];
}

/** How often the same person would be told the same and, where that is less often, be led the same way. */
export function againSentences(bank: Bank, recommendation: Recommendation): readonly string[] {
  const { consistency, sameDirection, sameDirectionWithin, toward } = recommendation;
  const again = againSentence(recommendation);
  if (sameDirection === undefined || inHundred(sameDirection) === inHundred(consistency)) return [again];
  const times = `${numberInHundred(sameDirection, sameDirectionWithin)} of the 100`;
  return toward == null
    ? [again, `In ${times} no way in would be near enough for a plan, as now.`]
    : [again, `In ${times} it would lead towards ${routeCited(bank, toward)}, as now.`];
}

type Again = Pick<Recommendation, 'consistency' | 'consistencyWithin'>;

export function againSentence(again: Again): string {
  return `Asked again next week, you would get ${sameAdvice(again)}.`;
}

/** "the same advice 93 times in 100" */
export function sameAdvice({ consistency, consistencyWithin }: Again): string {
  return `the same advice ${numberInHundred(consistency, consistencyWithin)} times in 100`;
}

/** "93"; both ends where they are known to lie further apart. */
function numberInHundred(chance: number, within = 0): string {
  const least = inHundred(Math.max(0, chance - within));
  const most = inHundred(Math.min(1, chance + within));
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** Cut off: what is less than certain is never told as 100. */
export function inHundred(chance: number): number {
  return Math.floor(100 * chance + 1e-9);
}

/** Cut off too: it holds for as much as is said. */
function judgementSentence({ weights, marks }: Recommendation['judgement']): string {
  const byAnswers = inHundred(weights);
  const byRoutes = Math.floor(marks + 1e-9);
  const tolerated = [
    ...(weights >= 1 ? [] : [`by up to ${byAnswers} % in what an answer counts`]),
    ...(marks >= 100 ? [] : [`by up to ${counted(byRoutes, 'point')} in what a way in takes`]),
  ];
  if (tolerated.length === 0) return 'However the answers were counted, the advice would be the same.';
  if (byAnswers < 1 || byRoutes < 1)
    return 'If our own numbers were off by only a little, in what an answer counts or in what a way in takes, the advice could be another.';
  return `The advice would be the same even if our own numbers were off: ${tolerated.join(', or ')}.`;
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
  const answer = own ? ` ${quoted(answerLabel(bank, question, own))}` : ' not answered';
  const proof = actionsOf(bank).find(({ id }) => id === action)?.proof;
  const how = proof === undefined ? '' : ` What would show it: ${proof}.`;
  return `${answerHead(bank, question)}${answer}. If this were certain, you would get ${sameAdvice({ consistency })}.${how}`;
}

/** What would be recommended if a fact of the person's life became another; what opens a closed way in is said there. */
export function factFlipsInWords(bank: Bank, result: Result): readonly string[] {
  const { route: present, factFlips } = result.recommendation;
  return factFlips
    .filter(({ route }) => route !== present && closedBecause(bank, result, route) === null)
    .map(
      ({ question, to, route }) =>
        `${answerHead(bank, question)} ${quoted(answerLabel(bank, question, to))} would lead to ${routeCited(bank, route)}.`,
    );
}
