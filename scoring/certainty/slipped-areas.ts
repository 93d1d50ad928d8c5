import type { Answers } from '../model/answers.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { AreaModel } from '../score/area-model.ts';
import { needMet } from '../score/needs.ts';
import type { Standing } from '../score/standing.ts';
import { slipsOf } from './slips.ts';

/** What an area may come to when its questions are asked again. */
export type SlippedArea = {
  /** 0 for an area without a score. */
  readonly score: number;
  /** For each scored route, whether its needs on the area are met. */
  readonly met: readonly boolean[];
  readonly chance: number;
};

export type Slipping = {
  /** Chance that an answer slips. */
  readonly noise: number;
  /** Full id of a question whose answer does not. */
  readonly certain?: string;
};

/** Ways of answering the first questions of an area that come to the same in all that follows. */
type State = {
  /** The claimed answer to each; `null` when the question is closed or unknown, or nothing asks for it any more. */
  readonly claimed: readonly (number | null)[];
  /** Σ weight · worth. */
  readonly sum: number;
  readonly chance: number;
};

/**
 * Every way in which the answers given may slip, each apart from the others; missing ones stay. Which outcomes there
 * are, and in which order, does not depend on the chances.
 */
export function slippedAreas(
  area: AreaEvaluation,
  answers: Answers,
  slipping: Slipping,
): readonly SlippedArea[] {
  const { questions, needs, ceiling } = area.model;
  const neededUntil = lastUses(area.model);
  let states: readonly State[] = [{ claimed: [], sum: 0, chance: 1 }];
  for (const [place, { question, gates }] of questions.entries()) {
    const ways = waysToStand(area, place, answers, slipping);
    const isOpen = ({ claimed }: State) =>
      gates.every((gate) => claimed[gate.place] !== null && gate.opens[claimed[gate.place]!]);
    const followed = states.flatMap((state): readonly State[] => {
      if (!isOpen(state)) return [{ ...state, claimed: [...state.claimed, null] }];
      return ways.map(({ standing: { claimed, counted }, chance }) => ({
        claimed: [...state.claimed, claimed],
        sum: state.sum + question.weight * question.answers[counted]!.worth,
        chance: state.chance * chance,
      }));
    });
    states = together(
      followed.map(({ claimed, ...state }) => ({
        ...state,
        claimed: claimed.map((one, at) => (neededUntil[at]! > place ? one : null)),
      })),
      ceiling,
    );
  }
  return states.map(({ claimed, sum, chance }) => {
    const score = questions.length === 0 ? null : (100 * sum) / ceiling;
    const assessed = {
      standings: claimed.map((one) => ({ claimed: one, counted: 0 })),
      open: claimed.map((one) => one !== null),
      score,
    };
    const met = needs.map((ofRoute) => ofRoute.every((need) => needMet(need, assessed)));
    return { score: score ?? 0, met, chance };
  });
}

function waysToStand(
  { model, standings }: AreaEvaluation,
  place: number,
  answers: Answers,
  { noise, certain }: Slipping,
): readonly { readonly standing: Standing; readonly chance: number }[] {
  const { question } = model.questions[place]!;
  const standing = standings[place]!;
  if (standing.claimed === null) return [{ standing, chance: 1 }];
  const slips = slipsOf(question, answers[question.id], standing.claimed);
  const chance = question.id === certain ? 0 : noise;
  return [
    { standing, chance: 1 - chance },
    ...slips.map((slip) => ({ standing: slip, chance: chance / slips.length })),
  ];
}

/** For each question the place of the last one that waits for its answer; beyond all where a need asks for it. */
function lastUses({ questions, needs }: AreaModel): readonly number[] {
  const uses = questions.map(() => -1);
  for (const [place, { gates }] of questions.entries()) for (const gate of gates) uses[gate.place] = place;
  for (const need of needs.flat())
    if (need.kind === 'claims') for (const { place } of need.claims) uses[place] = Number.POSITIVE_INFINITY;
  return uses;
}

/** Sums that differ by their last bits only are one. */
const FINEST = 1e-9;

/** So many ways of one area are told apart; of more, sums that are all but equal are taken as one. */
const MOST_STATES = 2000;

function together(states: readonly State[], ceiling: number): readonly State[] {
  let step = FINEST;
  for (;;) {
    const merged = mergedBy(states, step);
    if (merged.length <= MOST_STATES || step > ceiling) return merged;
    step = Math.max((ceiling / MOST_STATES) * 0.5, 2 * step);
  }
}

function mergedBy(states: readonly State[], step: number): readonly State[] {
  const merged = new Map<string, State>();
  for (const state of states) {
    const units = Math.round(state.sum / step);
    const key = `${units} ${state.claimed.join()}`;
    const before = merged.get(key);
    if (before) merged.set(key, { ...before, chance: before.chance + state.chance });
    else merged.set(key, step === FINEST ? state : { ...state, sum: units * step });
  }
  return [...merged.values()];
}
