import type { Bank, PlannedTask, Result } from '../../../scoring/index.ts';
import { claimedActions } from '../../../scoring/plan/index.ts';
import { planInWholePoints } from '../../../scoring/result/index.ts';
import { hours } from '../../numbers.ts';
import { hoursSpent } from '../../record/hours-spent.ts';
import { routeName } from '../../words/names.ts';
import {
  CLAIMED_ALREADY,
  nowFor,
  planInWords,
  reviewSentence,
  thenFor,
  whenInWords,
} from '../../words/plan.ts';
import { upperFirst } from '../../words/upper-first.ts';
import type { Block, Section, TaskEntry } from '../document/document.ts';
import type { Contents } from './contents.ts';
import { curveBlock } from './curve.ts';
import { weeksBlock } from './weeks.ts';

/** The plan as it stands: on weeks, what hours buy, and each thing to do with its first step. */
export function planSection(
  bank: Bank,
  { plan: current, portfolio, assessment: { takenAt } }: Contents,
  { recommendation, answers }: Result,
): readonly Section[] {
  const plan = planInWholePoints(bank, current.plan);
  const { actions, then } = plan;
  const now = then.filter(({ begin }) => begin === 'now');
  const after = then.filter(({ begin }) => begin === 'ready');
  if (actions.length + then.length === 0) return [];
  const told = {
    claimed: claimedActions(bank, answers),
    spent: hoursSpent(portfolio.flatMap(({ deeds }) => deeds)),
    madeAt: takenAt,
  };
  const name = routeName(bank, plan.toward);
  const later: readonly Block[] =
    recommendation.toward === null ? [] : [{ kind: 'paragraph', text: reviewSentence(plan, takenAt) }];
  return [
    {
      id: 'plan',
      title: `The plan towards ${name}`,
      blocks: [
        { kind: 'paragraph', text: planInWords(bank, { ...current, plan }, takenAt) },
        weeksBlock(plan, current.week, told.spent),
        ...curveBlock(bank, plan),
        ...taskBlocks(actions.length + after.length > 0 ? nowFor(bank, plan) : 'What to do', now, told),
        ...taskBlocks('What to do', actions, told),
        ...taskBlocks(actions.length + now.length > 0 ? thenFor(bank, plan) : 'What to do', after, told),
        ...later,
      ],
    },
  ];
}

/** What is meant to be done, and what is done of it, without what it is reckoned from. */
export function managerPlanSection({
  plan: { plan, week },
  portfolio,
  assessment,
}: Contents): readonly Section[] {
  const told = {
    claimed: new Set<string>(),
    spent: hoursSpent(portfolio.flatMap(({ deeds }) => deeds)),
    madeAt: assessment.takenAt,
  };
  const { actions, then } = plan;
  const tasks = [...actions, ...then].toSorted((one, other) => one.startWeek - other.startWeek);
  if (tasks.length === 0) return [];
  return [
    {
      id: 'plan',
      title: 'What I mean to do',
      blocks: [weeksBlock(plan, week, told.spent), ...taskBlocks('Step by step', tasks, told)],
    },
  ];
}

type Ticked = PlannedTask & { readonly done: boolean };

/** Ids of what is claimed already, and the hours that deeds took, by action. */
type Told = {
  readonly claimed: ReadonlySet<string>;
  readonly spent: ReadonlyMap<string, number>;
  readonly madeAt: string;
};

function taskBlocks(title: string, tasks: readonly Ticked[], told: Told): readonly Block[] {
  if (tasks.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    { kind: 'tasks', tasks: tasks.map((task) => taskEntry(task, told)) },
  ];
}

function taskEntry(task: Ticked, { claimed, spent, madeAt }: Told): TaskEntry {
  const { id, title, firstStep, proof, done } = task;
  // Of what is done the hours it took; those it was planned for say nothing any more.
  const taken = done ? spent.get(id) : task.hours;
  const when = `${upperFirst(whenInWords(task, madeAt))}${taken === undefined ? '' : `, ${hours(Math.round(taken * 100) / 100)}`}`;
  return { id, title, when, done, firstStep, proof, note: claimed.has(id) && !done ? CLAIMED_ALREADY : null };
}
