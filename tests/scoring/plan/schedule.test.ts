import { expect, test } from 'vitest';
import type { PlannedAction, Task } from '../../../scoring/index.ts';
import { reschedule } from '../../../scoring/plan/index.ts';
import { schedule } from '../../../scoring/plan/schedule.ts';
import { actionOf, areaOf, bankOf, questionOf, routeOf, routeTaskOf, taskOf } from '../small-bank.ts';

const asPlan = (tasks: readonly Task[]) => tasks.map((task) => ({ task, begins: 'plan' }) as const);

function weeksOf(tasks: readonly Task[], hoursPerWeek: number, firstWeek?: number) {
  return Object.fromEntries(
    schedule(asPlan(tasks), hoursPerWeek, firstWeek).map(({ task, startWeek, endWeek }) => [
      task.id,
      [startWeek, endWeek],
    ]),
  );
}

test('a task takes its shortest duration when there are hours enough', () => {
  expect(weeksOf([taskOf('a', { hours: 6, weeks: 3 })], 40)).toEqual({ a: [1, 3] });
});

test('and longer when there are not', () => {
  expect(weeksOf([taskOf('a', { hours: 6, weeks: 2 })], 2)).toEqual({ a: [1, 3] });
});

test('hours that are left over start the next task of the list in the same week', () => {
  const tasks = [taskOf('a', { hours: 4, weeks: 2 }), taskOf('b', { hours: 2 }), taskOf('c', { hours: 1 })];
  expect(weeksOf(tasks, 3)).toEqual({ a: [1, 2], b: [1, 2], c: [3, 3] });
});

test('at most three at a time', () => {
  const tasks = ['a', 'b', 'c', 'd'].map((id) => taskOf(id, { weeks: 2 }));
  expect(weeksOf(tasks, 40)).toEqual({ a: [1, 2], b: [1, 2], c: [1, 2], d: [3, 4] });
});

test('a task begins only in the week after those it comes after have ended', () => {
  const tasks = [
    taskOf('b', { after: ['a'] }),
    taskOf('a', { hours: 4, weeks: 2 }),
    taskOf('c', { after: ['elsewhere'] }),
  ];
  expect(weeksOf(tasks, 40)).toEqual({ a: [1, 2], c: [1, 1], b: [3, 3] });
});

test('the first week can be any', () => {
  expect(weeksOf([taskOf('a', { weeks: 2 })], 4, 10)).toEqual({ a: [10, 11] });
});

test('what fell behind catches up as soon as there are hours', () => {
  const tasks = [taskOf('a', { hours: 6, weeks: 2 }), taskOf('b', { hours: 4, weeks: 4 })];
  expect(weeksOf(tasks, 3)).toEqual({ a: [1, 2], b: [3, 6] });
  expect(weeksOf([taskOf('a', { hours: 5, weeks: 2 }), taskOf('b', { hours: 2, weeks: 2 })], 3)).toEqual({
    a: [1, 2],
    b: [1, 3],
  });
});

test('tasks are listed by the week they start in, then as they were', () => {
  const tasks = [
    taskOf('a.long', { hours: 1, weeks: 3 }),
    taskOf('a.short', { hours: 1, weeks: 1 }),
    taskOf('a.late', { hours: 1, weeks: 1, after: ['a.short'] }),
    taskOf('a.middle', { hours: 1, weeks: 2 }),
  ];
  expect(
    schedule(asPlan(tasks), 10).map(({ task, startWeek, endWeek }) => [task.id, startWeek, endWeek]),
  ).toEqual([
    ['a.long', 1, 3],
    ['a.short', 1, 1],
    ['a.middle', 1, 2],
    ['a.late', 2, 2],
  ]);
});

test('tasks beside the plan leave it a place while one of it could begin, and those after it wait for all of it', () => {
  const listed = (begins: 'plan' | 'beside' | 'after-plan', tasks: readonly Task[]) =>
    tasks.map((task) => ({ task, begins }));
  const list = [
    ...listed(
      'beside',
      ['now-1', 'now-2', 'now-3'].map((id) => taskOf(id, { weeks: 3 })),
    ),
    ...listed('plan', [taskOf('a', { weeks: 2 }), taskOf('b', { after: ['a'] })]),
    ...listed('after-plan', [taskOf('then')]),
  ];
  const weeks = schedule(list, 40).map(({ task, startWeek, endWeek }) => [task.id, startWeek, endWeek]);
  expect(weeks).toEqual([
    ['now-1', 1, 3],
    ['now-2', 1, 3],
    ['a', 1, 2],
    ['b', 3, 3],
    ['now-3', 4, 6],
    ['then', 4, 4],
  ]);
});

test('two tasks beside the plan at the most are no reason to wait: while fewer run the next one has its turn', () => {
  const list = [
    { task: taskOf('now-1'), begins: 'beside' },
    ...['now-2', 'now-3'].map((id) => ({ task: taskOf(id, { weeks: 3 }), begins: 'beside' }) as const),
    { task: taskOf('a', { weeks: 3 }), begins: 'plan' },
    { task: taskOf('b'), begins: 'plan' },
  ] as const;
  expect(schedule(list, 40).map(({ task, startWeek, endWeek }) => [task.id, startWeek, endWeek])).toEqual([
    ['now-1', 1, 1],
    ['now-2', 1, 3],
    ['a', 1, 3],
    ['now-3', 2, 4],
    ['b', 4, 4],
  ]);
});

test('what is left of a plan is put on weeks from a later one on, in its order; what is done keeps its own', () => {
  const actions = ['a.one', 'a.two', 'a.three'].map((id, place) =>
    actionOf(id, { 'a.level': '1' }, { weeks: 2, hours: 4, after: place === 2 ? ['a.two'] : [] }),
  );
  const bank = bankOf({
    areas: [areaOf('a', { questions: [questionOf('a.level', ['0', '1'])], actions })],
    routes: [
      routeOf('r', { a: 1 }, { actions: [routeTaskOf('r.apply')] }),
      { kind: 'fallback', id: 'f', title: '', actions: [] },
    ],
  });
  const planned = (task: Task, startWeek: number, endWeek: number): PlannedAction => {
    const { id, title, firstStep, hours, proof } = task;
    return { id, title, firstStep, hours, proof, startWeek, endWeek, raises: {}, done: false };
  };
  const plan = {
    weeks: 4,
    hoursPerWeek: 4,
    mark: { hours: 8, actions: 2, week: 2 },
    actions: [planned(actions[0]!, 0, 0), planned(actions[1]!, 1, 2), planned(actions[2]!, 3, 4)],
    then: [{ ...planned(actionOf('r.apply', {}), 5, 5), begin: 'ready' } as const],
  };
  const moved = reschedule(bank, plan, (id) => id !== 'a.one', 9);
  const weeks = [...moved.actions, ...moved.then].map(({ id, startWeek, endWeek }) => [
    id,
    startWeek,
    endWeek,
  ]);
  expect(weeks).toEqual([
    ['a.one', 0, 0],
    ['a.two', 9, 10],
    ['a.three', 11, 12],
    ['r.apply', 13, 13],
  ]);
  expect(moved.weeks).toBe(12);
  expect(moved.mark).toEqual({ hours: 8, actions: 2, week: 10 });
  for (const { id, title } of [...moved.actions, ...moved.then]) expect(title).toBe(id);

  // Once the actions are done, what comes then begins at once, and the plan keeps its weeks.
  const after = reschedule(bank, plan, (id) => id === 'r.apply', 9);
  expect(after.then).toMatchObject([{ id: 'r.apply', startWeek: 9, endWeek: 9 }]);
  expect(after.actions).toEqual(plan.actions);
  expect(after.weeks).toBe(4);
});
