import type {
  Action,
  Area,
  Bank,
  Condition,
  Need,
  Question,
  Route,
  RouteTask,
  Task,
} from '../../scoring/index.ts';
import type { AreaFile } from '../formats/bank/area.ts';
import type { RoutesFile } from '../formats/bank/routes.ts';
import type { BankFiles } from './files.ts';

type RouteTaskFile = NonNullable<RoutesFile['routes'][number]['actions']>[number];
type TaskFile = Omit<RouteTaskFile, 'begin'>;

/** The bank as the engine reads it: full ids, every default filled in. The files have passed the rules. */
export function compileBank(
  { bank: { value: bank }, areas, routes: { value: routes } }: BankFiles,
  digest: string,
): Bank {
  const scored = routes.routes.filter(({ weights }) => weights).map(({ id }) => id);
  const prefer = routes.prefer ?? [];
  const { hoursFrom, startWith, hours = 4, reviewWeeks = 26 } = bank.schedule ?? {};
  return {
    id: bank.id,
    version: bank.version,
    title: bank.title,
    digest,
    answerNoise: bank.answerNoise ?? 0.2,
    planMargin: bank.planMargin ?? 0,
    ...(bank.reachHours === undefined ? {} : { reachHours: bank.reachHours }),
    schedule: {
      hours,
      reviewWeeks,
      ...(hoursFrom ? { hoursFrom } : {}),
      ...(startWith ? { startWith } : {}),
    },
    ...(bank.sameSituation ? { sameSituation: bank.sameSituation } : {}),
    areas: areas.map(({ value }) => areaFrom(value)),
    routes: routes.routes.map(routeFrom),
    prefer: [...prefer, ...scored.filter((id) => !prefer.includes(id))],
  };
}

function areaFrom({ id, title, why, rerun = 'fresh', questions, actions = [] }: AreaFile): Area {
  return {
    id,
    title,
    why,
    rerun,
    questions: questions.map((question) => questionFrom(id, question)),
    actions: actions.map(
      ({ raises, ...task }): Action => ({
        ...taskFrom(id, task),
        raises: Object.entries(raises).map(([question, answer]) => ({
          question: `${id}.${question}`,
          answer,
        })),
      }),
    ),
  };
}

function questionFrom(areaId: string, question: AreaFile['questions'][number]): Question {
  const { id, name, ask, help, when, formerly = [], weight, answers } = question;
  const asked = {
    id: `${areaId}.${id}`,
    ...(name ? { name } : {}),
    ask,
    ...(help ? { help } : {}),
    when: conditionFrom(when),
    formerly,
  };
  if (weight === undefined)
    return {
      kind: 'fact',
      ...asked,
      answers: answers.map(({ id: answer, label, formerly: former = [], hours }) => ({
        id: answer,
        label,
        formerly: former,
        ...(hours === undefined ? {} : { hours }),
      })),
    };
  return {
    kind: 'weighted',
    ...asked,
    weight,
    answers: answers.map(({ id: answer, label, formerly: former = [], worth, needsProof = false }) => ({
      id: answer,
      label,
      formerly: former,
      worth: worth!,
      needsProof,
    })),
  };
}

function routeFrom(route: RoutesFile['routes'][number]): Route {
  const {
    id,
    title,
    leaves,
    managerTitle,
    weights,
    readyAt,
    strongAt,
    adjust = [],
    needs = [],
    actions = [],
  } = route;
  const tasks = actions.map(
    ({ begin, ...task }): RouteTask => ({ ...taskFrom(id, task), begin: begin ?? 'ready' }),
  );
  if (!weights) return { kind: 'fallback', id, title, actions: tasks };
  return {
    kind: 'scored',
    id,
    title,
    ...(leaves ? { leaves } : {}),
    ...(managerTitle ? { managerTitle } : {}),
    readyAt: readyAt!,
    ...(strongAt === undefined ? {} : { strongAt }),
    weights: Object.entries(weights).map(([area, weight]) => ({ area, weight })),
    adjust: adjust.map(({ when, points, because }) => ({ when: conditionFrom(when), points, because })),
    needs: needs.map(
      (need): Need =>
        'when' in need
          ? { kind: 'condition', when: conditionFrom(need.when), because: need.because }
          : { kind: 'area', ...need },
    ),
    actions: tasks,
  };
}

function taskFrom(
  listId: string,
  { id, title, firstStep, hours, weeks, proof, asks, leaves, after = [], when }: TaskFile,
): Task {
  return {
    id: `${listId}.${id}`,
    title,
    firstStep,
    hours,
    weeks,
    proof,
    after: after.map((before) => `${listId}.${before}`),
    when: conditionFrom(when),
    ...(asks ? { asks } : {}),
    ...(leaves ? { leaves } : {}),
  };
}

function conditionFrom(when: Readonly<Record<string, readonly string[]>> = {}): Condition {
  return Object.entries(when).map(([question, accepts]) => ({ question, accepts }));
}
