import type { Task } from '../model/bank.ts';

/**
 * When a task may begin: `plan` in its turn; `beside` too, but leaving a place to the plan; `after-plan` once all
 * of the plan has ended.
 */
export type Listed<T extends Task> = {
  readonly task: T;
  readonly begins: 'plan' | 'beside' | 'after-plan';
};

/** Weeks count from 1; a task that is already done has both at 0. */
export type Scheduled<T extends Task> = {
  readonly task: T;
  readonly startWeek: number;
  readonly endWeek: number;
};

/** At most this many tasks at a time: more are begun than finished. */
const AT_A_TIME = 3;

/** Of these so many beside the plan, as long as one of the plan waits for a place. */
const BESIDE_AT_A_TIME = 2;

type Running<T extends Task> = Listed<T> & { readonly startWeek: number; hoursLeft: number };

/**
 * A list rule, not an optimum: week by week the tasks under way get their hours, in the order in which they
 * began; while hours and places are left, the first task of the list that may begin does.
 * A task spreads its hours evenly over its shortest duration and takes longer where hours are short.
 *
 * @param list those that a task comes after are in it or already done
 * @param hoursPerWeek more than 0
 * @param firstWeek the week in which the first task begins
 * @returns by the week in which they begin, in the order of the list
 */
export function schedule<T extends Task>(
  list: readonly Listed<T>[],
  hoursPerWeek: number,
  firstWeek = 1,
): readonly Scheduled<T>[] {
  const waiting = [...list];
  const ended = new Map<string, Scheduled<T>>();
  let running: Running<T>[] = [];
  for (let week = firstWeek; ended.size < list.length; week += 1) {
    let hours = hoursPerWeek;
    for (const one of running) hours -= work(one, week, hours);
    while (running.length < AT_A_TIME && hours > 0) {
      const next = nextOf(list, waiting, running, ended);
      if (!next) break;
      waiting.splice(waiting.indexOf(next), 1);
      const begun = { ...next, startWeek: week, hoursLeft: next.task.hours };
      hours -= work(begun, week, hours);
      running.push(begun);
    }
    for (const { task, startWeek } of running.filter(isOver))
      ended.set(task.id, { task, startWeek, endWeek: week });
    running = running.filter(({ task }) => !ended.has(task.id));
  }
  return list.map(({ task }) => ended.get(task.id)!).sort((one, other) => one.startWeek - other.startWeek);
}

function nextOf<T extends Task>(
  list: readonly Listed<T>[],
  waiting: readonly Listed<T>[],
  running: readonly Listed<T>[],
  ended: ReadonlyMap<string, unknown>,
): Listed<T> | undefined {
  const isIn = (listed: readonly Listed<T>[], id: string) => listed.some(({ task }) => task.id === id);
  const isFree = ({ task: { after } }: Listed<T>) => after.every((id) => ended.has(id) || !isIn(list, id));
  const ofPlan = ({ begins }: Listed<T>) => begins === 'plan';
  const besides = running.filter(({ begins }) => begins === 'beside').length;
  const keepsPlace = besides >= BESIDE_AT_A_TIME && waiting.some(ofPlan);
  const isPlanOver = ![...waiting, ...running].some(ofPlan);
  const mayBegin = ({ begins }: Listed<T>): boolean => {
    switch (begins) {
      case 'plan':
        return true;
      case 'beside':
        return !keepsPlace;
      case 'after-plan':
        return isPlanOver;
    }
  };
  return waiting.find((one) => isFree(one) && mayBegin(one));
}

/** Works on the task for a week, at the pace that ends it in time; returns the hours spent. */
function work(one: Running<Task>, week: number, hours: number): number {
  const weeksLeft = Math.max(1, one.startWeek + one.task.weeks - week);
  const spent = Math.min(hours, one.hoursLeft / weeksLeft);
  one.hoursLeft -= spent;
  return spent;
}

/** Its hours are spread over its shortest duration, so they last as long. */
function isOver({ hoursLeft }: Running<Task>): boolean {
  return hoursLeft < 1e-6;
}
