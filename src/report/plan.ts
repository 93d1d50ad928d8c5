import type { Bank, PlannedTask, Result } from '../../scoring/index.ts';
import { hours, weeks } from '../numbers.ts';
import { routeName } from '../words/names.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** The plan by week, then the route's own tasks. */
export function planLines(page: Page, bank: Bank, { plan, recommendation }: Result): readonly string[] {
  const { actions, then, toward, readiness, reviewWeek } = plan;
  const target = routeName(bank, toward);
  const summary = `${hours(plan.hours)} of work in ${weeks(plan.weeks)}. Afterwards ${target} would stand at ${readiness}.`;
  return [
    ...(actions.length > 0
      ? [
          ...heading(page, 'Your plan'),
          ...paragraph(page, summary),
          ...actions.flatMap((task) => taskLines(page, task)),
        ]
      : []),
    ...(then.length > 0
      ? [
          ...heading(page, actions.length > 0 ? `Then, for ${target}` : 'Your plan'),
          ...then.flatMap((task) => taskLines(page, task)),
        ]
      : []),
    ...(recommendation.toward !== null
      ? [
          '',
          ...paragraph(
            page,
            `In week ${reviewWeek} look again: if nothing has moved by then, another way in may be the better one.`,
          ),
        ]
      : []),
  ];
}

function taskLines(
  page: Page,
  { title, firstStep, proof, startWeek, endWeek, hours: needed }: PlannedTask,
): readonly string[] {
  const when = startWeek === endWeek ? `Week ${startWeek}` : `Weeks ${startWeek} to ${endWeek}`;
  return [
    '',
    ...paragraph(page, `${when}: ${title} (${hours(needed)})`),
    ...item(page, ' ', `First step: ${firstStep}`),
    ...item(page, ' ', `To show: ${proof}`),
  ];
}
