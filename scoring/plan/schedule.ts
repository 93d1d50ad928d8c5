import type { Task } from '../model/bank.ts';

/** Weeks count from 1; a task that is already done has both at 0. */
export type Scheduled<T extends Task> = {
  readonly task: T;
  readonly startWeek: number;
  readonly endWeek: number;
};

/** At most this many tasks at a time: more are begun than finished. */
const AT_A_TIME = 3;

type Running<T> = { readonly task: T; readonly startWeek: number; hoursLeft: number };

/**
 * A list rule, not an optimum: week by week the tasks under way get their hours, in the order in which they
 * began; while hours and places are left, the first task of the list whose predecessors have ended begins.
 * A task spreads its hours evenly over its shortest duration and takes longer where hours are short.
 *
 * @param tasks in the order of the list; those they come after are among them or already done
 * @param hoursPerWeek more than 0
 * @param firstWeek the week in which the first task begins
 */
export function schedule<T extends Task>(
  tasks: readonly T[],
  hoursPerWeek: number,
  firstWeek = 1,
): readonly Scheduled<T>[] {
  const listed = new Set(tasks.map(({ id }) => id));
  const waiting = [...tasks];
  const ended = new Map<string, Scheduled<T>>();
  let running: Running<T>[] = [];
  for (let week = firstWeek; ended.size < tasks.length; week += 1) {
    let hours = hoursPerWeek;
    for (const one of running) hours -= work(one, week, hours);
    while (running.length < AT_A_TIME && hours > 0) {
      const next = waiting.findIndex(({ after }) => after.every((id) => !listed.has(id) || ended.has(id)));
      if (next === -1) break;
      const begun = { task: waiting.splice(next, 1)[0]!, startWeek: week, hoursLeft: 0 };
      begun.hoursLeft = begun.task.hours;
      hours -= work(begun, week, hours);
      running.push(begun);
    }
    for (const { task, startWeek } of running.filter(isOver))
      ended.set(task.id, { task, startWeek, endWeek: week });
    running = running.filter(({ task }) => !ended.has(task.id));
  }
  // Those that begin together stay in the order in which they end.
  return [...ended.values()].sort((one, other) => one.startWeek - other.startWeek);
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
