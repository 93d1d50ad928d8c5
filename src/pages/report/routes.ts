import type { Bank, Result, ScoredRouteResult } from '../../../scoring/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import { closedRoutes } from '../../words/closed-routes.ts';
import { findingSentence } from '../../words/findings.ts';
import { routeName } from '../../words/names.ts';
import { partialReadiness } from '../../words/partial-readiness.ts';
import { JUDGEMENT, readinessSentence, readinessVerdict } from '../../words/readiness.ts';
import { upperFirst } from '../../words/upper-first.ts';
import type { Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

const WAYS_IN = { id: 'ways-in', title: 'The ways in' };

/** How far each way in is, against what it takes. */
export function routesSection(bank: Bank, result: Result): Section {
  const closed = closedRoutes(bank, result);
  const scored = result.routes.filter(isScored).filter(({ id }) => !closed.has(id));
  const uncertain = scored.some(({ range }) => range[0] < range[1]);
  return {
    ...WAYS_IN,
    blocks: [
      {
        kind: 'picture',
        title: 'Readiness for each way in, out of 100 points',
        caption: `The bar shows where you stand, the upright line what the way in takes.${uncertain ? ' The thin line with two ends shows how far answers still missing could move it.' : ''}`,
        alternative: scored
          .map((route) => `${routeName(bank, route.id)}: ${readinessSentence(route)}`)
          .join(' '),
        picture: {
          kind: 'readiness',
          routes: scored.map((route) => ({
            name: routeName(bank, route.id),
            readiness: route.readiness,
            range: route.range,
            readyAt: route.readyAt,
            verdict: verdict(route),
          })),
        },
        table: {
          columns: [
            named('Way in'),
            numeric('Readiness'),
            numeric('It takes'),
            numeric('Lowest'),
            numeric('Highest'),
            named('Verdict'),
          ],
          rows: scored.map((route) => [
            routeName(bank, route.id),
            ...[route.readiness, route.readyAt, ...route.range].map(String),
            readinessVerdict(route),
          ]),
        },
      },
      listed(result, closed, (route) => [
        upperFirst(readinessSentence(route)),
        ...route.blockedBy.map((need) => findingSentence(bank, need)),
      ]),
      {
        kind: 'paragraph',
        text: `${JUDGEMENT} Lowest and highest are what the answers still missing could make of it.`,
      },
    ],
  };
}

/** The same where quick mode has left questions out: what rests on them is told once they are asked. */
export function partialRoutesSection(bank: Bank, result: Result): Section {
  return {
    ...WAYS_IN,
    blocks: [
      listed(result, closedRoutes(bank, result), (route) => partialReadiness(bank, result, route)),
      { kind: 'paragraph', text: JUDGEMENT },
    ],
  };
}

/** @param closed of a way in that is closed to the person only why */
function listed(
  { routes }: Result,
  closed: ReadonlyMap<string, string>,
  saysOf: (route: ScoredRouteResult) => readonly string[],
): Section['blocks'][number] {
  const items = routes.filter(isScored).map((route) => {
    const why = closed.get(route.id);
    return [`${route.title}.`, ...(why ? [why] : saysOf(route))].join(' ');
  });
  return { kind: 'list', items };
}

function verdict({ ready, blockedBy }: ScoredRouteResult): string {
  if (ready) return 'ready';
  return blockedBy.length > 0 ? 'blocked' : 'not ready';
}
