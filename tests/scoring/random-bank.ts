import fc, { type GeneratorValue } from 'fast-check';
import type {
  Action,
  Answers,
  Area,
  Bank,
  Condition,
  Fact,
  Given,
  Need,
  Question,
  RouteTask,
  Task,
  Term,
  WeightedQuestion,
} from '../../scoring/index.ts';
import { bankOf, taskOf } from './small-bank.ts';

/** Small enough for the brute force: 2 to the number of actions, and all answers to all questions. */
const MOST_ACTIONS = 8;
const MOST_WEIGHTED = 5;
const MOST_FACTS = 3;
const CROWD = 6;

type Draw = {
  whole(least: number, most: number): number;
  yes(): boolean;
  one<T>(list: readonly T[]): T;
};

function drawFrom(g: GeneratorValue): Draw {
  const whole = (min: number, max: number) => g(fc.integer, { min, max });
  return { whole, yes: () => whole(0, 1) === 1, one: (list) => list[whole(0, list.length - 1)]! };
}

/**
 * A bank that keeps all rules (facts with conditions, chains of gates, stacked proofs, needs of every kind), and
 * answers to it: absent, unknown, plain, proven, with blank proofs, and to questions that are closed.
 */
export const randomCase: fc.Arbitrary<{ readonly bank: Bank; readonly answers: Answers }> = fc
  .gen()
  .map((g) => {
    const draw = drawFrom(g);
    const bank = buildBank(draw);
    return { bank, answers: buildAnswers(draw, bank) };
  });

/** A bank of the same kind, and several people who answer it. */
export const randomCrowd: fc.Arbitrary<{ readonly bank: Bank; readonly people: readonly Answers[] }> = fc
  .gen()
  .map((g) => {
    const draw = drawFrom(g);
    const bank = buildBank(draw);
    return { bank, people: Array.from({ length: CROWD }, () => buildAnswers(draw, bank)) };
  });

function buildBank(draw: Draw): Bank {
  const facts: Fact[] = [];
  let weightedLeft = MOST_WEIGHTED;
  let actionsLeft = MOST_ACTIONS;
  const areas = Array.from({ length: draw.whole(1, 4) }, (_, place): Area => {
    const id = `area-${place}`;
    const questions: Question[] = [];
    for (let number = draw.whole(0, 2); number > 0 && facts.length < MOST_FACTS; number -= 1) {
      const fact = buildFact(draw, `${id}.fact-${number}`, facts);
      facts.push(fact);
      questions.push(fact);
    }
    const weighted: WeightedQuestion[] = [];
    for (let number = draw.whole(0, 3); number > 0 && weightedLeft > 0; number -= 1, weightedLeft -= 1)
      weighted.push(buildWeighted(draw, `${id}.weighted-${weighted.length}`, facts, weighted));
    questions.push(...weighted);
    if (questions.length === 0) questions.push(buildWeighted(draw, `${id}.weighted-0`, facts, weighted));
    const actions: Action[] = [];
    for (
      let number = draw.whole(0, 4);
      number > 0 && actionsLeft > 0 && weighted.length > 0;
      number -= 1, actionsLeft -= 1
    )
      actions.push(buildAction(draw, `${id}.action-${actions.length}`, facts, weighted, actions));
    return { id, title: id, why: 'Because.', rerun: 'fresh', questions, actions };
  });
  const routes = Array.from({ length: draw.whole(1, 4) }, (_, place) =>
    buildRoute(draw, `route-${place}`, areas, facts),
  );
  const actions = buildTasks(draw, 'fallback', areas);
  const fallback = { kind: 'fallback', id: 'fallback', title: 'fallback', actions } as const;
  const at = draw.whole(0, routes.length);
  const ids = routes.map(({ id }) => id);
  return bankOf({
    areas,
    routes: [...routes.slice(0, at), fallback, ...routes.slice(at)],
    planMargin: draw.one([0, 5, 20]),
    ...(draw.yes() ? { reachHours: draw.one([0.5, 2, 4.5, 8]) } : {}),
    schedule: { hours: draw.one([1, 4]), reviewWeeks: 26, startWith: draw.one(areas).id },
    prefer: draw.yes() ? ids : ids.toReversed(),
  });
}

function buildFact(draw: Draw, id: string, earlier: readonly Fact[]): Fact {
  const answers = ['a', 'b', 'c']
    .slice(0, draw.whole(2, 3))
    .map((answer) => ({ id: answer, label: answer, formerly: [] }));
  return { kind: 'fact', id, ask: id, formerly: [], when: factTerms(draw, earlier), answers };
}

function buildWeighted(
  draw: Draw,
  id: string,
  facts: readonly Fact[],
  earlier: readonly WeightedQuestion[],
): WeightedQuestion {
  let worth = 0;
  const answers = Array.from({ length: draw.whole(2, 4) }, (_, place) => {
    if (place > 0) worth = Math.min(1, worth + draw.one([0, 0.1, 0.25, 0.5]));
    return {
      id: `level-${place}`,
      label: `level ${place}`,
      formerly: [],
      worth,
      needsProof: place > 0 && draw.yes(),
    };
  });
  const gates = draw.yes() && earlier.length > 0 ? [betterThan(draw, draw.one(earlier))] : [];
  return {
    kind: 'weighted',
    id,
    ask: id,
    formerly: [],
    weight: draw.whole(1, 4),
    when: [...factTerms(draw, facts), ...gates],
    answers,
  };
}

function factTerms(draw: Draw, facts: readonly Fact[]): Condition {
  if (facts.length === 0 || draw.whole(0, 2) > 0) return [];
  const fact = draw.one(facts);
  return [{ question: fact.id, accepts: fact.answers.slice(0, draw.whole(1, 2)).map(({ id }) => id) }];
}

/** An answer and all better ones. */
function betterThan(draw: Draw, question: WeightedQuestion): Term {
  const from = draw.whole(0, question.answers.length - 1);
  return { question: question.id, accepts: question.answers.slice(from).map(({ id }) => id) };
}

function buildAction(
  draw: Draw,
  id: string,
  facts: readonly Fact[],
  weighted: readonly WeightedQuestion[],
  earlier: readonly Task[],
): Action {
  const raised = weighted.filter((_, place) => place === 0 || draw.yes());
  return {
    ...taskOf(id, {
      hours: draw.one([0.5, 1, 2, 2, 4]),
      weeks: draw.whole(1, 3),
      after: earlier.length > 0 && draw.whole(0, 2) === 0 ? [draw.one(earlier).id] : [],
      when: factTerms(draw, facts),
    }),
    raises: raised.map((question) => ({ question: question.id, answer: draw.one(question.answers).id })),
  };
}

function buildRoute(draw: Draw, id: string, areas: readonly Area[], facts: readonly Fact[]) {
  const weights = areas
    .filter((_, place) => place === 0 || draw.yes())
    .map(({ id: area }) => ({ area, weight: draw.one([1, 2, 3.5, 10]) }));
  const adjust = Array.from({ length: draw.whole(0, 2) }, () => ({
    when: factTerms(draw, facts),
    points: draw.one([-70, -8, 5, 30, 80]),
    because: 'A fact.',
  }));
  const needs = Array.from({ length: draw.whole(0, 2) }, () => buildNeed(draw, areas, facts));
  const readyAt = draw.one([0, 20, 50, 80, 100]);
  return {
    kind: 'scored',
    id,
    title: id,
    readyAt,
    ...(draw.yes() ? { strongAt: Math.min(100, readyAt + draw.one([0, 10, 30])) } : {}),
    weights,
    adjust,
    needs,
    actions: buildTasks(draw, id, areas),
  } as const;
}

/** Their conditions name any question, and any of its answers. */
function buildTasks(draw: Draw, route: string, areas: readonly Area[]): readonly RouteTask[] {
  const questions = areas.flatMap((area) => area.questions);
  const tasks: RouteTask[] = [];
  for (let number = draw.whole(0, 4); number > 0; number -= 1) {
    const question = draw.one(questions);
    tasks.push({
      ...taskOf(`${route}.task-${tasks.length}`, {
        hours: draw.one([0.5, 1, 2, 4]),
        weeks: draw.whole(1, 3),
        after: tasks.length > 0 && draw.whole(0, 2) === 0 ? [draw.one(tasks).id] : [],
        when: draw.yes()
          ? []
          : [{ question: question.id, accepts: question.answers.filter(draw.yes).map(({ id }) => id) }],
      }),
      begin: draw.yes() ? 'now' : 'ready',
    });
  }
  return tasks;
}

function buildNeed(draw: Draw, areas: readonly Area[], facts: readonly Fact[]): Need {
  const area = draw.one(areas);
  if (draw.yes())
    return {
      kind: 'area',
      area: area.id,
      atLeast: draw.one([0, 30, 60, 100]),
      because: `At least of ${area.id}.`,
    };
  const weighted = area.questions.filter((question) => question.kind === 'weighted');
  const terms = weighted.slice(0, draw.whole(0, 2)).map((question) => betterThan(draw, question));
  return { kind: 'condition', when: [...factTerms(draw, facts), ...terms], because: 'A condition.' };
}

function buildAnswers(draw: Draw, bank: Bank): Answers {
  const given = bank.areas.flatMap(({ questions }) =>
    questions.flatMap((question): [string, Given][] => {
      const answer = draw.one(question.answers).id;
      const kind = draw.whole(0, 5);
      if (kind === 0) return [];
      if (kind === 1) return [[question.id, null]];
      if (kind === 2) return [[question.id, { answer, proof: ' ' }]];
      return [[question.id, kind === 3 ? answer : { answer, proof: 'A page of notes' }]];
    }),
  );
  return Object.fromEntries(given);
}
