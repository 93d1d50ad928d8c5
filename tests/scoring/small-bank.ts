import type {
  Action,
  Area,
  Bank,
  Fact,
  Route,
  RouteTask,
  ScoredRoute,
  Task,
  WeightedQuestion,
} from '../../scoring/index.ts';

/** A bank with only what a test names; everything else is the plainest that is legal. */
export function bankOf(
  parts: Partial<Bank> & { readonly areas: readonly Area[]; readonly routes: readonly Route[] },
): Bank {
  const scored = parts.routes.filter(({ kind }) => kind === 'scored').map(({ id }) => id);
  return {
    id: 'small',
    version: '1.0.0',
    title: 'A small bank',
    digest: 'sha256:0',
    answerNoise: 0.2,
    planMargin: 0,
    schedule: { hours: 4, reviewWeeks: 26 },
    prefer: scored,
    ...parts,
  };
}

export function areaOf(id: string, parts: Partial<Area>): Area {
  return { id, title: id, why: 'Because.', rerun: 'fresh', questions: [], actions: [], ...parts };
}

/** Answers are named after their worth: `'0'`, `'0.5'`; a `!` behind it means that it needs proof: `'1!'`. */
export function questionOf(
  id: string,
  answers: readonly string[],
  parts: Partial<WeightedQuestion> = {},
): WeightedQuestion {
  return {
    kind: 'weighted',
    id,
    ask: `${id}?`,
    when: [],
    formerly: [],
    weight: 1,
    answers: answers.map((answer) => ({
      id: answer.replace('!', ''),
      label: `worth ${answer}`,
      formerly: [],
      worth: Number.parseFloat(answer),
      needsProof: answer.endsWith('!'),
    })),
    ...parts,
  };
}

export function factOf(id: string, answers: readonly string[], parts: Partial<Fact> = {}): Fact {
  return {
    kind: 'fact',
    id,
    ask: `${id}?`,
    when: [],
    formerly: [],
    answers: answers.map((answer) => ({ id: answer, label: answer, formerly: [] })),
    ...parts,
  };
}

export function taskOf(id: string, parts: Partial<Task> = {}): Task {
  return {
    id,
    title: id,
    firstStep: 'Begin',
    hours: 1,
    weeks: 1,
    proof: 'A page',
    after: [],
    when: [],
    ...parts,
  };
}

export function routeTaskOf(id: string, parts: Partial<RouteTask> = {}): RouteTask {
  return { begin: 'ready', ...taskOf(id, parts), ...parts };
}

/** @param raises full question id to answer id */
export function actionOf(id: string, raises: Record<string, string>, parts: Partial<Task> = {}): Action {
  return {
    ...taskOf(id, parts),
    raises: Object.entries(raises).map(([question, answer]) => ({ question, answer })),
  };
}

export function routeOf(
  id: string,
  weights: Record<string, number>,
  parts: Partial<ScoredRoute> = {},
): ScoredRoute {
  return {
    kind: 'scored',
    id,
    title: id,
    readyAt: 50,
    weights: Object.entries(weights).map(([area, weight]) => ({ area, weight })),
    adjust: [],
    needs: [],
    actions: [],
    ...parts,
  };
}

export const experience: Route = { kind: 'fallback', id: 'experience', title: 'experience', actions: [] };
