import type { Bank, PlannedTask, Result } from '../../../scoring/index.ts';
import { claimedActions } from '../../../scoring/plan/index.ts';
import { hours, weeks } from '../../numbers.ts';
import {
  afterwards,
  CLAIMED_ALREADY,
  markInWords,
  nowFor,
  reviewSentence,
  thenFor,
  whenInWords,
} from '../../words/plan.ts';
import { upperFirst } from '../../words/upper-first.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

/** The plan by week, then the route's own tasks. */
export function planLines(
  page: Page,
  bank: Bank,
  { plan, recommendation, answers }: Result,
): readonly string[] {
  const { actions, then } = plan;
  const now = then.filter(({ begin }) => begin === 'now');
  const later = then.filter(({ begin }) => begin === 'ready');
  const isReady = recommendation.toward === undefined;
  const claimed = claimedActions(bank, answers);
  const summary = `${hours(plan.hours)} of work in ${weeks(plan.weeks)}.${markInWords(plan)} ${afterwards(bank, plan)}`;
  return [
    ...(now.length > 0
      ? [
          ...heading(page, actions.length + later.length > 0 ? nowFor(bank, plan) : 'Your plan'),
          ...now.flatMap((task) => taskLines(page, task, false)),
        ]
      : []),
    ...(actions.length > 0
      ? [
          ...heading(page, isReady ? 'Beside it, to stand stronger' : 'Your plan'),
          ...paragraph(page, summary),
          ...actions.flatMap((task) => taskLines(page, task, claimed.has(task.id))),
        ]
      : []),
    ...(later.length > 0
      ? [
          ...heading(page, actions.length + now.length > 0 ? thenFor(bank, plan) : 'Your plan'),
          ...later.flatMap((task) => taskLines(page, task, false)),
        ]
      : []),
    ...(recommendation.toward !== null ? ['', ...paragraph(page, reviewSentence(plan))] : []),
  ];
}

function taskLines(
  page: Page,
  task: PlannedTask & { readonly done?: boolean },
  isClaimed: boolean,
): readonly string[] {
  const { title, firstStep, proof, hours: needed } = task;
  return [
    '',
    ...paragraph(page, `${upperFirst(whenInWords(task))}: ${title} (${hours(needed)})`),
    ...item(page, ' ', `First step: ${firstStep}`),
    ...item(page, ' ', `To show: ${proof}`),
    ...(isClaimed && !task.done ? item(page, ' ', CLAIMED_ALREADY) : []),
  ];
}
