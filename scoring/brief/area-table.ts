import type { Area, Bank } from '../model/bank.ts';
import { allQuestions, needThresholds, scoredRoutes } from '../model/lookup.ts';
import { shown, units } from '../result/rounding.ts';
import { areaModel } from '../score/area-model.ts';
import type { Facts } from '../score/facts.ts';
import { dependsOn } from '../score/needs.ts';
import type { AnswerCodes } from './answer-codes.ts';
import { areaLadders } from './area-ladders.ts';
import { KeptStates } from './kept-states.ts';
import type { Ladder } from './ladder.ts';
import { needsTest } from './needs-test.ts';
import { quickScore } from './quick-score.ts';
import { standingCodes } from './standing-codes.ts';

/** All that the whole needs to know of an area as one person has answered it. */
export type AreaState = {
  /** 0 to 100; 0 where no question counts. */
  readonly score: number;
  /** Tenths of points as shown; -1 where the area has no score. */
  readonly tenths: number;
  /** For each scored route: are its needs on the area met? */
  readonly needsMet: readonly boolean[];
  /** For each scored route what actions can bring; `null` when none meets its needs. */
  readonly ladders: () => readonly (Ladder | null)[];
};

/** An area for everybody whose facts decide the same about it. */
export type AreaTable = {
  readonly hasScore: boolean;
  readonly states: KeptStates<AreaState>;
};

/** @param hoursOfUnit of effort */
export function areaTable(bank: Bank, area: Area, facts: Facts, hoursOfUnit: number): AreaTable {
  const model = areaModel(area, facts);
  const questions = model.questions.map(({ question }) => standingCodes(question));
  const order = allQuestions(bank).map(({ id }) => id);
  const at = model.questions.map(({ question }) => order.indexOf(question.id));
  const needs = scoredRoutes(bank).map((route) => route.needs.filter((need) => dependsOn(need, area)));
  const tests = needs.map((ofRoute) => needsTest(ofRoute, model, facts));
  const hasScore = model.questions.length > 0;
  const scoreOf = quickScore(model);
  const laddersFrom = areaLadders(model, facts, scoreOf, tests, hoursOfUnit);
  const thresholds = needThresholds(bank, area.id);
  const open = new Uint8Array(at.length);

  const stateOf = (codes: AnswerCodes): AreaState => {
    const claimed = new Int8Array(at.length);
    const counted = new Int8Array(at.length);
    for (let place = 0; place < at.length; place += 1) {
      const standings = questions[place]!;
      const number = standings.numbers[codes[at[place]!]!]!;
      claimed[place] = standings.claimed[number]!;
      counted[place] = standings.counted[number]!;
    }
    const places = { claimed, counted };
    const score = scoreOf(places, open);
    let ladders: readonly (Ladder | null)[] | null = null;
    return {
      score,
      tenths: hasScore ? units(shown(score, thresholds, 0.1), 0.1) : -1,
      needsMet: tests.map((test) => test === null || test(places, open, score)),
      // Only those who are not ready need them.
      ladders: () => {
        ladders ??= laddersFrom(places);
        return ladders;
      },
    };
  };
  return { hasScore, states: new KeptStates(at, questions, stateOf) };
}
