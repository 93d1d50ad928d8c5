import { weeks } from '../../numbers.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import { weeksInWords } from '../../words/plan.ts';
import type { PictureBlock } from '../document/document.ts';
import type { WeekBar } from '../document/pictures.ts';
import { named, numeric } from '../document/tables.ts';

/**
 * The plan on weeks, and what comes after it.
 * @param spent hours that deeds took, by action
 */
export function weeksBlock(
  { actions, then }: CurrentPlan['plan'],
  thisWeek: number,
  spent: ReadonlyMap<string, number>,
): PictureBlock {
  const tasks: readonly WeekBar[] = [
    ...actions.map((task) => bar(task, task.done ? 'done' : 'open', spent)),
    ...then.map((task) =>
      bar(task, task.done ? 'done' : task.begin === 'now' || actions.length === 0 ? 'open' : 'then', spent),
    ),
  ];
  const lastWeek = Math.max(1, ...tasks.map(({ endWeek }) => endWeek));
  return {
    kind: 'picture',
    title: `The plan over ${weeks(lastWeek)}`,
    caption: captionOf(tasks, thisWeek <= lastWeek),
    alternative: tasks
      .map((task) => `${task.title}: ${weeksInWords(task)}${task.state === 'done' ? ', done' : ''}.`)
      .join(' '),
    picture: { kind: 'weeks', tasks, lastWeek, thisWeek },
    table: {
      columns: [named('What'), numeric('From week'), numeric('To week'), numeric('Hours'), named('State')],
      rows: tasks.map(({ title, startWeek, endWeek, hours, state }) => [
        title,
        `${startWeek}`,
        `${endWeek}`,
        hours === null ? '' : `${Math.round(hours * 100) / 100}`,
        { done: 'done', open: 'to do', then: 'to do afterwards' }[state],
      ]),
    },
  };
}

/** Explains only what is to be seen. */
function captionOf(tasks: readonly WeekBar[], isNow: boolean): string {
  const has = (wanted: WeekBar['state']) => tasks.some(({ state }) => state === wanted);
  return [
    ...(has('open') ? ['Filled: to do.'] : []),
    ...(has('done') ? ['Hatched: done.'] : []),
    ...(has('then') ? ['Outlined: what comes once the way in is open.'] : []),
    isNow ? 'The upright line is this week.' : 'All its weeks are over.',
  ].join(' ');
}

/** What was done before the plan was made takes no week, and is shown in the first. */
function bar(
  { id, title, startWeek, endWeek, hours }: CurrentPlan['plan']['actions' | 'then'][number],
  state: WeekBar['state'],
  spent: ReadonlyMap<string, number>,
): WeekBar {
  return {
    title,
    startWeek: Math.max(1, startWeek),
    endWeek: Math.max(1, endWeek),
    hours: state === 'done' ? (spent.get(id) ?? null) : hours,
    state,
  };
}
