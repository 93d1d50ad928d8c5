import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  type Answers,
  answerId,
  type Bank,
  type Given,
  hasProof,
  type Question,
} from '../../../scoring/index.ts';
import { needsProof } from '../../answers/needs-proof.ts';
import { questionsOf } from '../lookup.ts';

/** Chance that a simulated person has something to show for an answer that needs proof. */
const PROVEN = 0.5;

type Draw = { chance(of: number): boolean; one<T>(list: readonly T[]): T };

/** The same people for the same seed. */
function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return {
    chance: (of) => uniformFloat64(generator) < of,
    one: (list) => list[uniformInt(generator, 0, list.length - 1)]!,
  };
}

/**
 * So many people, of whom half answer at random and half are like the models, if there are any.
 * @param models reference people
 */
export function simulatedPeople(
  bank: Bank,
  models: readonly Answers[],
  seed: number,
  count: number,
): readonly Answers[] {
  const uniform = uniformPeople(bank, seed);
  const around = models.length > 0 ? peopleAround(bank, models, seed) : uniform;
  return Array.from(
    { length: count },
    (_, number) => (number % 2 === 0 ? uniform : around).next().value as Answers,
  );
}

/** People who give any answer to every question, each as likely as the next. */
export function* uniformPeople(bank: Bank, seed: number): Generator<Answers> {
  const draw = drawFrom(seed);
  for (;;) yield answersOf(bank, (question) => anyAnswer(draw, question));
}

/**
 * People like one of those given: each weighted answer is one step off with the bank's own chance, and what a
 * person was not asked gets any answer.
 */
export function* peopleAround(bank: Bank, models: readonly Answers[], seed: number): Generator<Answers> {
  const draw = drawFrom(seed);
  for (;;) {
    const model = draw.one(models);
    yield answersOf(bank, (question) => nearAnswer(bank, draw, question, model[question.id]));
  }
}

function answersOf(bank: Bank, answer: (question: Question) => Given): Answers {
  return Object.fromEntries(questionsOf(bank).map((question) => [question.id, answer(question)]));
}

function anyAnswer(draw: Draw, question: Question): Given {
  return given(question, draw.one(question.answers).id, draw.chance(PROVEN));
}

function nearAnswer(bank: Bank, draw: Draw, question: Question, own: Given | undefined): Given {
  const place = question.answers.findIndex(({ id }) => id === answerId(own));
  if (place === -1) return own === null ? null : anyAnswer(draw, question);
  const isOff = question.kind === 'weighted' && draw.chance(bank.answerNoise);
  const neighbours = [place - 1, place + 1].filter((to) => question.answers[to] !== undefined);
  const at = isOff ? draw.one(neighbours) : place;
  return given(question, question.answers[at]!.id, hasProof(own) || draw.chance(PROVEN));
}

function given(question: Question, answer: string, isProven: boolean): Given {
  return isProven && needsProof(question, answer) ? { answer, proof: 'simulated' } : answer;
}
