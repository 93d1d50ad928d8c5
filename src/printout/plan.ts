import { type Bank, claimedActions, type PlannedTask, type Result } from '../../scoring/index.ts';
import { hours, weeks } from '../numbers.ts';
import { routeName } from '../words/names.ts';
import { afterwards, CLAIMED_ALREADY, reviewSentence, whenInWords } from '../words/plan.ts';
import { upperFirst } from '../words/upper-first.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** The plan by week, then the route's own tasks. */
export function planLines(
  page: Page,
  bank: Bank,
  { plan, recommendation, answers }: Result,
): readonly string[] {
  const { actions, then, toward } = plan;
  const claimed = claimedActions(bank, answers);
  const target = routeName(bank, toward);
  const summary = `${hours(plan.hours)} of work in ${weeks(plan.weeks)}. ${afterwards(bank, plan)}`;
  return [
    ...(actions.length > 0
      ? [
          ...heading(page, 'Your plan'),
          ...paragraph(page, summary),
          ...actions.flatMap((task) => taskLines(page, task, claimed.has(task.id))),
        ]
      : []),
    ...(then.length > 0
      ? [
          ...heading(page, actions.length > 0 ? `Then, for ${target}` : 'Your plan'),
          ...then.flatMap((task) => taskLines(page, task, false)),
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
