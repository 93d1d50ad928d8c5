import type { Action, Area, Bank, Question, Route, RouteTask, Task } from '../../../scoring/index.ts';
import type { ToldStory } from '../../../scoring/stories/index.ts';
import { nameIn } from '../../bank/lookup.ts';
import { rowsOf, type Table, tableOf } from './table.ts';

/** What the page asks and tells: it lies in the page as text, beside the program. */
export type Content = { readonly bank: Bank; readonly stories: readonly ToldStory[] };

export const CONTENT_ID = 'content';

type Tables = Readonly<Record<'areas' | 'routes' | 'stories' | Owned, Table>> & {
  readonly bank: Omit<Bank, 'areas' | 'routes'>;
};

type Owned = 'questions' | 'answers' | 'actions';

/** A row that says of what belongs to it how many rows of the other table that takes. */
type Counting<Owner> = { readonly [Key in keyof Owner]: Key extends Owned ? number : Owner[Key] };

/** JSON that ends no script and begins no comment, whatever texts are in it. */
export function contentText({ bank: { areas, routes, ...bank }, stories }: Content): string {
  const questions = areas.flatMap((area) => area.questions);
  const actions = [...areas, ...routes].flatMap<Task>((owner) => owner.actions);
  // In the order in which they take the least room once compressed: two hundred bytes less than in that of the bank.
  const tables: Tables = {
    bank,
    // What others are asked for stands only in reports to them, which the page does not write.
    actions: tableOf(actions.map(({ asks: _, ...action }) => ({ ...action, id: nameIn(action.id) }))),
    routes: tableOf(routes.map((one) => ({ ...one, actions: one.actions.length }))),
    answers: tableOf(questions.flatMap(({ answers }) => answers)),
    questions: tableOf(questions.map((one) => ({ ...one, id: nameIn(one.id), answers: one.answers.length }))),
    areas: tableOf(
      areas.map((one) => ({ ...one, questions: one.questions.length, actions: one.actions.length })),
    ),
    // Their ids are shown nowhere.
    stories: tableOf(
      stories.map(({ id: _, start: { situation, areas: scores }, ...told }) => ({
        ...told,
        ...(situation === null ? {} : { situation }),
        scores: areas.map(({ id }) => scores[id] ?? null),
      })),
    ),
  };
  return JSON.stringify(tables).replaceAll('<', '\\u003c');
}

type StoryRow = Omit<ToldStory, 'id' | 'start'> & {
  readonly situation?: string;
  /** In the order of the areas. */
  readonly scores: readonly (number | null)[];
};

export function contentIn(text: string): Content {
  const tables = JSON.parse(text) as Tables;
  const questions = rowsOf<Counting<Question>>(tables.questions);
  const answers = rowsOf<Question['answers'][number]>(tables.answers);
  const actions = rowsOf<Action & RouteTask>(tables.actions);
  const areas = [...rowsOf<Counting<Area>>(tables.areas)].map((area) => ({
    ...area,
    questions: next(area, questions, area.questions).map((one) => ({
      ...one,
      answers: Array.from({ length: one.answers }, () => answers.next().value!),
    })),
    actions: next(area, actions, area.actions),
  })) as readonly Area[];
  const routes = [...rowsOf<Counting<Route>>(tables.routes)].map((route) => ({
    ...route,
    actions: next(route, actions, route.actions),
  })) as readonly Route[];
  const stories = [...rowsOf<StoryRow>(tables.stories)].map(
    ({ situation = null, scores, ...told }, place): ToldStory => ({
      ...told,
      id: `${place}`,
      start: { situation, areas: Object.fromEntries(areas.map(({ id }, area) => [id, scores[area]!])) },
    }),
  );
  return { bank: { ...tables.bank, areas, routes }, stories };
}

/** The next rows, which belong to an area or a route: their ids begin with its own. */
function next<Row extends { readonly id: string }>(
  owner: { readonly id: string },
  rows: Iterator<Row, undefined>,
  count: number,
): readonly Row[] {
  return Array.from({ length: count }, () => {
    const row = rows.next().value!;
    return { ...row, id: `${owner.id}.${row.id}` };
  });
}
