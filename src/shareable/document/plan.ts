import {
  type Bank,
  type Plan,
  type PlannedTask,
  planInWholePoints,
  type Result,
} from '../../../scoring/index.ts';
import { counted, hours, weeks } from '../../numbers.ts';
import { routeName } from '../../words/names.ts';
import type { Contents } from '../contents.ts';
import { curveBlock } from './curve.ts';
import type { Block, Section, TaskEntry } from './document.ts';
import { weeksBlock } from './weeks.ts';

/** The plan as it stands: on weeks, what hours buy, and each thing to do with its first step. */
export function planSection(
  bank: Bank,
  { plan: current }: Contents,
  { recommendation }: Result,
): readonly Section[] {
  const { week, hoursLeft } = current;
  const { actions, then } = current.plan;
  const plan = { ...planInWholePoints(bank, current.plan), actions, then };
  if (actions.length + then.length === 0) return [];
  const name = routeName(bank, plan.toward);
  const later: readonly Block[] =
    recommendation.toward === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: `In week ${plan.reviewWeek} look again: if nothing has moved by then, the other way in may be the better one.`,
          },
        ];
  return [
    {
      id: 'plan',
      title: `The plan towards ${name}`,
      blocks: [
        { kind: 'paragraph', text: summary(name, plan, week, hoursLeft) },
        weeksBlock(plan, week),
        ...curveBlock(bank, plan),
        ...taskBlocks('What to do', actions),
        ...taskBlocks(actions.length > 0 ? `Then, for ${name}` : 'What to do', then),
        ...later,
      ],
    },
  ];
}

function summary(name: string, plan: Plan, week: number, hoursLeft: number): string {
  const { actions, readiness, feasible, hoursPerWeek } = plan;
  if (actions.length === 0)
    return feasible
      ? `${name} is open: nothing has to be built up before.`
      : 'There is no set of actions yet that makes a way in ready; this is where to begin all the same.';
  const done = actions.filter((action) => action.done).length;
  if (done === actions.length)
    return `All ${counted(done, 'action')} done; the next assessment tells what that is worth.`;
  const where =
    week > plan.weeks ? `its ${weeks(plan.weeks)} are over` : `this is week ${week} of ${plan.weeks}`;
  const enough = feasible ? '' : ' That is not enough to be ready.';
  return `${counted(actions.length, 'action')} in ${hours(plan.hours)} of work, ${counted(hoursPerWeek, 'hour')} a week; ${done} done, ${hours(hoursLeft)} left, and ${where}. Afterwards ${name} would stand at ${readiness ?? 0}.${enough}`;
}

type Ticked = PlannedTask & { readonly done: boolean };

function taskBlocks(title: string, tasks: readonly Ticked[]): readonly Block[] {
  if (tasks.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    { kind: 'tasks', tasks: tasks.map(taskEntry) },
  ];
}

function taskEntry({ title, firstStep, proof, startWeek, endWeek, done, hours: needed }: Ticked): TaskEntry {
  const when = startWeek === endWeek ? `Week ${startWeek}` : `Weeks ${startWeek} to ${endWeek}`;
  return { title, when: `${done ? 'Done' : when}, ${hours(needed)}`, done, firstStep, proof };
}
