import type { AreaFile } from '../../formats/bank/area.ts';
import { type BankFiles, isFact, type Rule } from '../files.ts';
import { waysOfFacts } from './fact-worlds.ts';

/**
 * What is counted in a bank, and the most of it that the program takes on, so that one person is assessed within 5
 * seconds. What each one takes was measured on banks of nothing else.
 */
const COUNTS: readonly { readonly most: number; readonly count: Count; readonly sentence: Sentence }[] = [
  {
    most: 10_000,
    count: waysOfFacts,
    sentence: (number, most) =>
      `the facts that scores depend on can turn out in ${number} ways, and at most ${most} can be looked at: let fewer facts decide`,
  },
  {
    // 2 microseconds each.
    most: 1_000_000,
    count: (files) => waysOfFacts(files) * answersOf(files),
    sentence: (number, most) =>
      `what is not known of the facts is tried in every way with each answer, ${number} times in this bank, and at most ${most} can be: let fewer facts decide`,
  },
  {
    // 0.3 microseconds each, where there are as many areas as there can be.
    most: 15_000_000,
    count: (files) => waysOfFacts(files) * answersOf(files) * scoredRoutesOf(files) ** 2,
    sentence: (number, most) =>
      `quick mode holds every two routes against each other with each answer and in every way of the facts, ${number} times in this bank, and at most ${most} can be: let fewer facts decide, or have fewer routes`,
  },
  {
    // 70 microseconds each, where an area has as many as it can have.
    most: 30_000,
    count: (files) => sum(files.areas.map(({ value }) => actionSetsOf(value))),
    sentence: (number, most) =>
      `the actions of the areas can be put together in ${number} ways, area by area, and at most ${most} can be looked at: let an area have fewer actions, or let them raise fewer questions`,
  },
  {
    // 3 microseconds and 600 bytes each.
    most: 50_000,
    count: (files) => sum(files.areas.map(({ value }) => raiseSetsOf(value))),
    sentence: (number, most) =>
      `up to three answers of an area can be raised in ${number} ways, and at most ${most} can be looked at: let actions raise fewer questions, or to fewer different answers`,
  },
  {
    // Each may be answered another way on another day: 10 milliseconds, where areas have as many as they can.
    most: 300,
    count: ({ areas }) => sum(areas.map(({ value }) => value.questions.length)),
    sentence: (number, most) =>
      `the areas have ${number} questions together, and at most ${most} are expected: nobody answers more than that`,
  },
  {
    // A plan is kept for every quarter of an hour that makes a difference.
    most: 10_000,
    count: (files) =>
      sum(files.areas.flatMap(({ value }) => (value.actions ?? []).map(({ hours }) => hours))),
    sentence: (number, most) =>
      `all actions of the areas take ${number} hours together, and at most ${most} are expected: that is five years of full work`,
  },
];

type Count = (files: BankFiles) => number;
type Sentence = (number: number, most: number) => string;

/** A bank is small enough to be scored while a person waits. */
export const bankIsSmallEnough: Rule = (files) =>
  COUNTS.flatMap(({ most, count, sentence }) => {
    const number = count(files);
    if (number <= most) return [];
    return [{ source: files.bank.source, path: ['areas'], sentence: sentence(number, most) }];
  });

/** Of weighted questions, one that needs proof once with and once without it. */
function answersOf({ areas }: BankFiles): number {
  return sum(
    areas
      .flatMap(({ value }) => value.questions)
      .filter((question) => !isFact(question))
      .flatMap(({ answers }) => answers.map(({ needsProof }) => (needsProof ? 2 : 1))),
  );
}

function scoredRoutesOf({ routes }: BankFiles): number {
  return routes.value.routes.filter(({ weights }) => weights !== undefined).length;
}

/** Sets of actions of which none is made pointless by another: as many as actions and what they raise allow. */
function actionSetsOf({ actions = [], ...area }: AreaFile): number {
  const reached = levelsRaised({ actions, ...area }).reduce((ways, levels) => ways * (levels + 1), 1);
  return Math.min(2 ** actions.length, reached);
}

/** Sets of one to three answers raised: by an action, or by a proof that was missing. */
function raiseSetsOf(area: AreaFile): number {
  const proofs = area.questions.map(({ answers }) => (answers.some(({ needsProof }) => needsProof) ? 1 : 0));
  // Of so many raises: as each question adds its own.
  const [, one, two, three] = levelsRaised(area).reduce<readonly number[]>(
    ([none, one, two, three], levels, at) => {
      const here = levels + proofs[at]!;
      return [none!, one! + none! * here, two! + one! * here, three! + two! * here];
    },
    [1, 0, 0, 0],
  );
  return one! + two! + three!;
}

/** For each question of the area to how many different answers actions raise it. */
function levelsRaised({ questions, actions = [] }: AreaFile): readonly number[] {
  return questions.map(
    ({ id }) => new Set(actions.flatMap(({ raises }) => (raises[id] === undefined ? [] : [raises[id]]))).size,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
