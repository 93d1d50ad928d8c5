import { type Answers, answerId, type Bank, hasProof } from '../../scoring/index.ts';
import {
  bruteRecommendation,
  bruteRoute,
  type SetAside,
  scoredOf,
  standsOf,
  weightedOf,
} from './brute-force.ts';

// How sure advice is, by trying every way in which the same person may answer again, and every corner of the weights.

/** Every way in which the answers may slip, with its chance; `certain` does not. */
export function* answeredAgain(
  bank: Bank,
  answers: Answers,
  certain?: string,
): Generator<readonly [Answers, number]> {
  const given = weightedOf(bank).filter(({ id }) => answerId(answers[id]) != null);
  function* again(place: number, so: Answers, chance: number): Generator<readonly [Answers, number]> {
    const question = given[place];
    if (!question) {
      yield [so, chance];
      return;
    }
    const noise = question.id === certain ? 0 : bank.answerNoise;
    yield* again(place + 1, so, chance * (1 - noise));
    if (noise === 0) return;
    const at = question.answers.findIndex(({ id }) => id === answerId(answers[question.id]));
    const neighbours = question.answers.filter((_, other) => Math.abs(other - at) === 1);
    for (const { id } of neighbours) {
      const slipped = hasProof(answers[question.id]) ? { answer: id, proof: 'Notes of ten talks' } : id;
      yield* again(place + 1, { ...so, [question.id]: slipped }, (chance * noise) / neighbours.length);
    }
  }
  yield* again(0, answers, 1);
}

/** How likely the same route is recommended. */
export function bruteConsistency(bank: Bank, answers: Answers, certain?: string): number {
  const own = bruteRoute(bank, standsOf(bank, answers));
  let same = 0;
  for (const [again, chance] of answeredAgain(bank, answers, certain))
    if (bruteRoute(bank, standsOf(bank, again)) === own) same += chance;
  return same;
}

/** How likely the same route is recommended and, where none is ready, the fallback leads to the same one. */
export function bruteSameDirection(bank: Bank, answers: Answers, setAside: SetAside = {}): number {
  const own = bruteRecommendation(bank, answers, setAside);
  let same = 0;
  for (const [again, chance] of answeredAgain(bank, answers)) {
    const { route, toward } = bruteRecommendation(bank, again, setAside);
    if (route === own.route && toward === own.toward) same += chance;
  }
  return same;
}

/** Number of weights: of areas in routes and of questions in areas. */
export function weightsOf(bank: Bank): number {
  return weightedOf(bank).length + scoredOf(bank).reduce((sum, { weights }) => sum + weights.length, 0);
}

/** Every bank in which each weight is as much as `off` higher or lower. */
export function* cornersOf(bank: Bank, off: number): Generator<Bank> {
  const count = weightsOf(bank);
  for (let corner = 0; corner < 2 ** count; corner += 1) {
    let place = 0;
    const moved = (weight: number) =>
      weight * (Math.floor(corner / 2 ** place++) % 2 === 1 ? 1 + off : 1 - off);
    yield {
      ...bank,
      areas: bank.areas.map((area) => ({
        ...area,
        questions: area.questions.map((question) =>
          question.kind === 'weighted' ? { ...question, weight: moved(question.weight) } : question,
        ),
      })),
      routes: bank.routes.map((route) =>
        route.kind === 'scored'
          ? { ...route, weights: route.weights.map(({ area, weight }) => ({ area, weight: moved(weight) })) }
          : route,
      ),
    };
  }
}

/** Every bank in which each mark is so many points higher or lower. */
export function* markCornersOf(bank: Bank, points: number): Generator<Bank> {
  const count = scoredOf(bank).length;
  for (let corner = 0; corner < 2 ** count; corner += 1) {
    let place = 0;
    yield {
      ...bank,
      routes: bank.routes.map((route) =>
        route.kind === 'scored'
          ? {
              ...route,
              readyAt: route.readyAt + (Math.floor(corner / 2 ** place++) % 2 === 1 ? points : -points),
            }
          : route,
      ),
    };
  }
}

/** Whether all these banks recommend the same route to this person as this one. */
export function agreeOn(bank: Bank, others: Iterable<Bank>, answers: Answers): boolean {
  const own = bruteRoute(bank, standsOf(bank, answers));
  for (const other of others) if (bruteRoute(other, standsOf(other, answers)) !== own) return false;
  return true;
}
