import type { Bank, PlannedTask, Result } from '../../../../scoring/index.ts';
import { claimedActions } from '../../../../scoring/plan/index.ts';
import { planInWholePoints } from '../../../../scoring/result/index.ts';
import { hours } from '../../../numbers.ts';
import { routeName } from '../../../words/names.ts';
import {
  CLAIMED_ALREADY,
  nowFor,
  planInWords,
  reviewSentence,
  thenFor,
  whenInWords,
} from '../../../words/plan.ts';
import { upperFirst } from '../../../words/upper-first.ts';
import type { Contents } from '../contents.ts';
import { curveBlock } from './curve.ts';
import type { Block, Section, TaskEntry } from './document.ts';
import { weeksBlock } from './weeks.ts';

/** The plan as it stands: on weeks, what hours buy, and each thing to do with its first step. */
export function planSection(
  bank: Bank,
  { plan: current, assessment: { takenAt } }: Contents,
  { recommendation, answers }: Result,
): readonly Section[] {
  const plan = planInWholePoints(bank, current.plan);
  const { actions, then } = plan;
  const now = then.filter(({ begin }) => begin === 'now');
  const after = then.filter(({ begin }) => begin === 'ready');
  if (actions.length + then.length === 0) return [];
  const claimed = claimedActions(bank, answers);
  const name = routeName(bank, plan.toward);
  const later: readonly Block[] =
    recommendation.toward === null ? [] : [{ kind: 'paragraph', text: reviewSentence(plan, takenAt) }];
  return [
    {
      id: 'plan',
      title: `The plan towards ${name}`,
      blocks: [
        { kind: 'paragraph', text: planInWords(bank, { ...current, plan }, takenAt) },
        weeksBlock(plan, current.week),
        ...curveBlock(bank, plan),
        ...taskBlocks(
          actions.length + after.length > 0 ? nowFor(bank, plan) : 'What to do',
          now,
          claimed,
          takenAt,
        ),
        ...taskBlocks('What to do', actions, claimed, takenAt),
        ...taskBlocks(
          actions.length + now.length > 0 ? thenFor(bank, plan) : 'What to do',
          after,
          claimed,
          takenAt,
        ),
        ...later,
      ],
    },
  ];
}

type Ticked = PlannedTask & { readonly done: boolean };

function taskBlocks(
  title: string,
  tasks: readonly Ticked[],
  claimed: ReadonlySet<string>,
  madeAt: string,
): readonly Block[] {
  if (tasks.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    { kind: 'tasks', tasks: tasks.map((task) => taskEntry(task, claimed.has(task.id), madeAt)) },
  ];
}

function taskEntry(task: Ticked, isClaimed: boolean, madeAt: string): TaskEntry {
  const { id, title, firstStep, proof, done } = task;
  const when = `${upperFirst(whenInWords(task, madeAt))}, ${hours(task.hours)}`;
  return { id, title, when, done, firstStep, proof, note: isClaimed && !done ? CLAIMED_ALREADY : null };
}
