import type { Bank } from '../../../scoring/index.ts';
import { progressInWholePoints, readinessInWholePoints } from '../../../scoring/progress/index.ts';
import { counted } from '../../numbers.ts';
import { closedRoutes } from '../../words/closed-routes.ts';
import { dayOf } from '../../words/dates.ts';
import { areaTitle, routeName } from '../../words/names.ts';
import { changeInWords, movedOnly } from '../../words/progress.ts';
import type { Block, PictureBlock, Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';
import type { Contents, Moved } from './contents.ts';

/** So many of the last assessments have room in the picture; the table has all. */
const MOST_POINTS = 12;

/** How readiness moved over all assessments, and how much of that is more than chance. */
export function progressSection(bank: Bank, contents: Contents): Section {
  const { trend, sinceLast, sinceFirst } = contents;
  // Of these the part on the ways in says why; what numbers they have lead nowhere.
  const closed = closedRoutes(bank, contents.assessment);
  const first: Block = {
    kind: 'paragraph',
    text: 'This is the first assessment. From the second on, this shows what moved, and how much of it is more than chance.',
  };
  return {
    id: 'progress',
    title: 'Progress',
    blocks:
      trend.length < 2
        ? [first]
        : [
            ...trendBlocks(bank, trend, closed),
            ...(sinceLast ? movedBlocks(bank, 'Since last time', sinceLast, closed) : []),
            ...(sinceFirst ? movedBlocks(bank, 'Since the first time', sinceFirst, closed) : []),
          ],
  };
}

type Closed = ReturnType<typeof closedRoutes>;

function trendBlocks(bank: Bank, trend: Contents['trend'], closed: Closed): readonly PictureBlock[] {
  const shown = trend.slice(-MOST_POINTS);
  const left = trend.length - shown.length;
  const days = (points: Contents['trend']) => points.map(({ takenAt }) => dayOf(takenAt));
  const routes = bank.routes.flatMap((route) => {
    if (route.kind !== 'scored' || closed.has(route.id)) return [];
    const { id, readyAt } = route;
    const readiness = trend.map(({ routes }) => readinessInWholePoints(bank, id, routes[id]!));
    return [{ name: routeName(bank, id), readyAt, readiness }];
  });
  if (routes.length === 0) return [];
  const picture: PictureBlock = {
    kind: 'picture',
    title: `Readiness over ${counted(trend.length, 'assessment')}`,
    caption: `One step for each assessment, however long it was in between.${left > 0 ? ` The last ${shown.length} are drawn; the table has all.` : ''} All are scored by the same question bank, the present one. The dashed lines are what each way in takes.`,
    alternative: routes
      .map(
        ({ name, readiness, readyAt }) =>
          `${name}: from ${readiness[0]} to ${readiness.at(-1)}; it takes ${readyAt}.`,
      )
      .join(' '),
    picture: {
      kind: 'trend',
      days: days(shown),
      routes: routes.map((route) => ({ ...route, readiness: route.readiness.slice(-MOST_POINTS) })),
    },
    table: {
      columns: [named('Assessment'), ...routes.map(({ name }) => numeric(name))],
      rows: days(trend).map((day, place) => [day, ...routes.map(({ readiness }) => `${readiness[place]}`)]),
    },
  };
  return [picture];
}

function movedBlocks(bank: Bank, title: string, moved: Moved, closed: Closed): readonly Block[] {
  const { routes, areas } = progressInWholePoints(bank, moved);
  const changed = movedOnly(areas);
  return [
    { kind: 'heading', text: `${title}, ${dayOf(moved.from.takenAt)}` },
    {
      kind: 'list',
      items: [
        ...routes
          .filter(({ id }) => !closed.has(id))
          .map((one) => `${routeName(bank, one.id)}: ${changeInWords(one)}`),
        ...changed.map((one) => `${areaTitle(bank, one.id)}: ${changeInWords(one)}`),
        ...(changed.length < areas.length
          ? [`${counted(areas.length - changed.length, 'area')} as before.`]
          : []),
      ],
    },
  ];
}
