import type { Answers, Bank, Plan, PlannedTask } from '../../scoring/index.ts';
import { claimedActions } from '../../scoring/plan/index.ts';
import { planInWholePoints } from '../../scoring/result/index.ts';
import { ownerIn } from '../bank/lookup.ts';
import { hours, weeks } from '../numbers.ts';
import type { CurrentPlan } from '../record/current-plan.ts';
import { printable } from '../terminal/printable.ts';
import { wrapped } from '../terminal/wrap.ts';
import { chosenSteps } from '../words/curve.ts';
import { dayOf } from '../words/dates.ts';
import { routeName } from '../words/names.ts';
import { CLAIMED_ALREADY, CLOSED, nowFor, planInWords, thenFor, whenInWords } from '../words/plan.ts';
import { bar, MOST_BAR } from './bar.ts';
import { declinedLines } from './declined.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/**
 * The plan as it stands: what is next, what is done and left, and what hours buy.
 * @param answers it was made from
 * @param declined full ids of what it does without
 * @param closed why no plan opens the route that it leads to
 */
export function planReport(
  page: Page,
  bank: Bank,
  answers: Answers,
  current: CurrentPlan,
  declined: readonly string[],
  closed: string | null = null,
): string {
  const { assessment } = current;
  const plan = planInWholePoints(bank, current.plan);
  const isEmpty = plan.actions.length + plan.then.length === 0;
  const beginning = (when: 'now' | 'ready') => plan.then.filter(({ begin }) => begin === when);
  const lines = [
    ...wrapped(
      page.palette.title(printable(`Your plan towards ${routeName(bank, plan.toward)}`)),
      page.width,
    ),
    '',
    ...(closed === null ? [] : paragraph(page, `${closed} ${CLOSED}`)),
    ...(closed !== null && isEmpty
      ? []
      : paragraph(page, planInWords(bank, { ...current, plan }, assessment.takenAt))),
    ...paragraph(page, `From your assessment of ${dayOf(assessment.takenAt)}.${lateInWords(current)}`),
    ...nextLines(page, current, claimedActions(bank, answers)),
    ...taskList(page, nowFor(bank, plan), beginning('now'), current),
    ...taskList(page, 'Actions', plan.actions, current),
    ...taskList(page, thenFor(bank, plan), beginning('ready'), current),
    ...declinedLines(page, bank, declined),
    ...(closed === null ? curveLines(page, bank, plan) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is late moves all that is left; else the weeks are those of the assessment. */
function lateInWords({ planned }: CurrentPlan): string {
  if (!planned.isLate) return '';
  const first = planned.weeks > 0 ? ` It was to take ${weeks(planned.weeks)}; some` : ' Some';
  return `${first} of it is late, so what is left stands on weeks from this one on.`;
}

function nextLines(page: Page, { next }: CurrentPlan, claimed: ReadonlySet<string>): readonly string[] {
  if (next.length === 0) return [];
  return [
    ...heading(page, 'This week'),
    ...next.flatMap(({ id, title, firstStep, proof }, place) => [
      ...item(page, '-', `When ${CUES[place % CUES.length]}, I begin with: ${title}.`),
      ...item(page, ' ', `First step: ${firstStep}`),
      ...item(page, ' ', `To show: ${proof}`),
      ...(claimed.has(id)
        ? item(page, ' ', `${CLAIMED_ALREADY} pm-path assess --area ${ownerIn(id)} asks for it.`)
        : []),
      ...item(page, ' ', `Done? pm-path log "what I did" --action ${id}`),
    ]),
  ];
}

/** Plans in the form "when ..., I ..." are kept far more often (Gollwitzer & Sheeran 2006, 94 studies). */
const CUES = [
  'my next working day starts',
  'I am back from my next lunch break',
  'the last meeting of the week is over',
];

function taskList(
  page: Page,
  title: string,
  tasks: readonly (PlannedTask & { readonly done: boolean })[],
  { spent, assessment }: CurrentPlan,
): readonly string[] {
  if (tasks.length === 0) return [];
  return [
    ...heading(page, title),
    ...tasks.flatMap((task) => {
      const { id, title, done } = task;
      // Of what is done the hours it took; those it was planned for say nothing any more.
      const taken = done ? spent.get(id) : task.hours;
      const when = whenInWords(task, assessment.takenAt);
      const told = taken === undefined ? when : `${when}, ${hours(Math.round(taken * 100) / 100)}`;
      return item(page, done ? '[x]' : '[ ]', `${title} (${told})`);
    }),
  ];
}

/** Hours against the highest readiness they give, as bars with the mark on them. */
function curveLines(
  page: Page,
  bank: Bank,
  { curve, toward, hours: planHours }: Pick<Plan, 'curve' | 'toward' | 'hours'>,
): readonly string[] {
  const route = bank.routes.find(({ id }) => id === toward);
  // Who has the points already has nothing to buy.
  if (curve.length < 2 || route?.kind !== 'scored' || curve[0]![1] >= route.readyAt) return [];
  const steps = chosenSteps(curve, planHours);
  const most = String(steps.at(-1)![0]).length;
  const width = Math.min(MOST_BAR, page.width - most - 12);
  return [
    ...heading(
      page,
      `What hours of work bring, of the ${route.readyAt} points that ${routeName(bank, toward)} takes`,
    ),
    ...steps.map(([needed, readiness]) => {
      const drawn =
        page.plain || width < 5 ? '' : ` ${bar(page, { value: readiness, mark: route.readyAt, width })}`;
      return `  ${String(needed).padStart(most)} h${drawn} ${page.plain ? `brings ${readiness} points` : readiness}`;
    }),
  ];
}
