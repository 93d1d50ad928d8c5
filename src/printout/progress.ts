import { assess, type Bank } from '../../scoring/index.ts';
import {
  progressInWholePoints,
  readinessInWholePoints,
  type ScoreChange,
} from '../../scoring/progress/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import { counted } from '../numbers.ts';
import type { Since } from '../record/comparisons.ts';
import type { News } from '../record/news.ts';
import type { ProgressSoFar } from '../record/progress.ts';
import { closedRoutes } from '../words/closed-routes.ts';
import { dayOf } from '../words/dates.ts';
import { areaTitle, routeName } from '../words/names.ts';
import { newsInWords } from '../words/news.ts';
import { changeInWords, movedOnly, paceInWords } from '../words/progress.ts';
import { evidenceInWords } from '../words/records.ts';
import { type Unfinished, unfinishedInWords } from '../words/unfinished.ts';
import { heading, item, type Page, paragraph, section } from './page.ts';
import { ratersLines } from './raters.ts';
import { sparkline } from './sparkline.ts';

/** So many of the last assessments are told in numbers, and so many drawn. */
const MOST_POINTS = 8;
const MOST_DRAWN = 40;

/**
 * The news, then deeds, then numbers: these follow from what was done, and vary by chance.
 * @param unfinished the interview that waits while there is no result
 */
export function progressReport(
  page: Page,
  bank: Bank,
  soFar: ProgressSoFar,
  unfinished: Unfinished | null = null,
): string {
  const { assessments, news, newDeeds, sinceLast, sinceFirst, pace, against } = soFar;
  const last = assessments.at(-1);
  const closed: Closed = last
    ? closedRoutes(bank, assess(bank, fitAnswers(bank, last.answers).answers))
    : new Map();
  const lines = [
    ...(news && sinceLast && last ? [...paragraph(page, newsSentence(bank, news, sinceLast, last)), ''] : []),
    ...paragraph(page, openingSentence(assessments, unfinished)),
    ...section(page, 'Done since your last assessment', newDeeds, (deed) =>
      item(page, '-', evidenceInWords(deed)),
    ),
    ...(sinceLast ? sinceLines(page, bank, 'Since last time', sinceLast, closed) : []),
    ...(sinceFirst ? sinceLines(page, bank, 'Since the first time', sinceFirst, closed) : []),
    ...trendLines(page, bank, soFar, closed),
    ...(pace ? [...heading(page, 'Pace'), ...paragraph(page, paceInWords(pace))] : []),
    ...(against ? ratersLines(page, bank, against) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function newsSentence(bank: Bank, news: News, since: Since, last: SavedAssessment): string {
  const { areas } = progressInWholePoints(bank, since);
  return newsInWords(bank, news, fitAnswers(bank, last.answers).answers, areas);
}

function openingSentence(assessments: readonly SavedAssessment[], unfinished: Unfinished | null): string {
  const last = assessments.at(-1);
  if (!last && unfinished !== null)
    return `${unfinishedInWords(unfinished)} Go on with pm-path assess; progress is what moves from one result to the next.`;
  if (!last)
    return 'There is no assessment yet. Make the first with pm-path assess; progress is what moves from one to the next.';
  if (assessments.length === 1)
    return `One assessment so far, of ${dayOf(last.takenAt)}. Progress shows from the second on: run pm-path assess again when something is done, or in a few weeks.`;
  return `${counted(assessments.length, 'assessment')}, the last of ${dayOf(last.takenAt)}.`;
}

/** Routes that are closed to the person by what they answered last: the numbers that they have lead nowhere. */
type Closed = ReturnType<typeof closedRoutes>;

function sinceLines(page: Page, bank: Bank, title: string, since: Since, closed: Closed): readonly string[] {
  const { from, deeds } = since;
  const { routes, areas } = progressInWholePoints(bank, since);
  const moved = movedOnly(areas);
  const still = areas.length - moved.length;
  const line = (nameOf: typeof routeName) => (change: ScoreChange) =>
    item(page, '-', `${nameOf(bank, change.id)}: ${changeInWords(change)}`);
  return [
    ...heading(page, `${title}, ${dayOf(from.takenAt)}`),
    ...(deeds.length === 0 ? paragraph(page, 'Nothing is logged that was done in between.') : []),
    ...deeds.flatMap((deed) => item(page, '+', evidenceInWords(deed))),
    ...routes.filter(({ id }) => !closed.has(id)).flatMap(line(routeName)),
    ...moved.flatMap(line(areaTitle)),
    ...(still > 0 && moved.length > 0
      ? paragraph(page, `${counted(still, 'other area')} did not move.`)
      : []),
  ];
}

function trendLines(page: Page, bank: Bank, { trend }: ProgressSoFar, closed: Closed): readonly string[] {
  if (trend.length < 2) return [];
  const shown = trend.slice(-MOST_POINTS);
  const [latest] = shown.slice(-1);
  const open = Object.keys(latest!.routes).filter((route) => !closed.has(route));
  const drawn = (route: string) =>
    page.plain ? '' : `${sparkline(trend.slice(-MOST_DRAWN).map(({ routes }) => routes[route]!))} `;
  return [
    ...heading(
      page,
      trend.length > shown.length ? `Over time, the last ${shown.length} of ${trend.length}` : 'Over time',
    ),
    ...open.flatMap((route) =>
      item(
        page,
        '-',
        `${routeName(bank, route)}: ${drawn(route)}${shown.map(({ routes }) => readinessInWholePoints(bank, route, routes[route]!)).join(', ')}`,
      ),
    ),
    ...[...closed.values()].flatMap((why) => item(page, '-', why)),
    ...paragraph(page, 'All of them as the present question bank scores them.'),
  ];
}
