import type { Bank, PlannedTask, Result } from '../../../scoring/index.ts';
import { claimedActions } from '../../../scoring/plan/index.ts';
import { hours } from '../../numbers.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import {
  CLAIMED_ALREADY,
  nowFor,
  planInWords,
  reviewSentence,
  thenFor,
  whenInWords,
} from '../../words/plan.ts';
import { upperFirst } from '../../words/upper-first.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

const AFTER_THAT = 'After that';

/** The plan as it stands: this week in full, of the rest what and until when. */
export function planLines(
  page: Page,
  bank: Bank,
  { recommendation, answers }: Result,
  current: CurrentPlan,
): readonly string[] {
  const { plan, next, assessment } = current;
  const claimed = claimedActions(bank, answers);
  const isNext = new Set(next.map(({ id }) => id));
  const rest = (title: string, tasks: readonly (PlannedTask & { readonly done: boolean })[]) => {
    const left = tasks.filter(({ id, done }) => !done && !isNext.has(id));
    return left.length === 0
      ? []
      : [...heading(page, title), ...left.flatMap((task) => taskLine(page, task, assessment.takenAt))];
  };
  return [
    ...heading(page, 'The plan'),
    ...paragraph(page, planInWords(bank, current, assessment.takenAt)),
    ...next.flatMap((task) => [
      ...taskLine(page, task, assessment.takenAt),
      ...item(page, ' ', `First step: ${task.firstStep}`),
      ...item(page, ' ', `To show: ${task.proof}`),
      ...(claimed.has(task.id) ? item(page, ' ', CLAIMED_ALREADY) : []),
    ]),
    ...rest(
      plan.readiness === null ? AFTER_THAT : nowFor(bank, plan),
      plan.then.filter(({ begin }) => begin === 'now'),
    ),
    ...rest(recommendation.toward === undefined ? 'Beside it, to stand stronger' : AFTER_THAT, plan.actions),
    ...rest(
      thenFor(bank, plan),
      plan.then.filter(({ begin }) => begin === 'ready'),
    ),
    ...(recommendation.toward === null
      ? []
      : ['', ...paragraph(page, reviewSentence(plan, assessment.takenAt))]),
  ];
}

function taskLine(page: Page, task: PlannedTask, madeAt: string): readonly string[] {
  return item(page, '-', `${upperFirst(whenInWords(task, madeAt))}: ${task.title} (${hours(task.hours)})`);
}
