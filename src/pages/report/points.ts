import type { Bank, ScoredRouteResult } from '../../../scoring/index.ts';
import { signed } from '../../numbers.ts';
import { adjustmentInWords } from '../../words/adjustments.ts';
import { areaTitle, routeName } from '../../words/names.ts';
import type { Section } from '../document/document.ts';
import type { WaterfallStep } from '../document/pictures.ts';
import { named, numeric } from '../document/tables.ts';

/** Explains the figures by the first of them. */
function example([first]: ScoredRouteResult['contributions']): string {
  return first ? `“${first.points} of ${first.of}”: what an area brings, of the most it could. ` : '';
}

/** Where the points of a route come from: lines that add up to its readiness. */
export function pointsSection(bank: Bank, route: ScoredRouteResult): Section {
  const { readiness, readyAt, contributions, adjustments } = route;
  const name = routeName(bank, route.id);
  const steps: readonly WaterfallStep[] = [
    ...contributions.map(({ area, points, of }) => ({ title: areaTitle(bank, area), points, of })),
    ...adjustments.map((line) => ({ title: adjustmentInWords(line), points: line.points })),
  ];
  const told = ({ title, points, of }: WaterfallStep) =>
    of === undefined ? `${title} ${signed(points)}` : `${title} ${points} of ${of}`;
  return {
    id: 'points',
    title: `Where the ${readiness} points come from`,
    blocks: [
      {
        kind: 'picture',
        title: `From nothing to the ${readiness} points of ${name}`,
        caption: `Each line begins where the one above ends, so the last is their sum. ${example(contributions)}The upright line is what ${name} takes.`,
        alternative: `${steps.map(told).join('; ')}. Together ${readiness} of the ${readyAt} it takes.`,
        picture: { kind: 'waterfall', steps, total: readiness, readyAt },
        table: {
          columns: [named('From'), numeric('Points'), numeric('At most')],
          rows: [
            ...steps.map(({ title, points, of }) =>
              of === undefined ? [title, signed(points), ''] : [title, `${points}`, `${of}`],
            ),
            ['Together', `${readiness}`, ''],
          ],
        },
      },
    ],
  };
}
