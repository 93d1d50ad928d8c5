import type { Bank, Result, ScoredRouteResult } from '../../../scoring/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, padded } from '../../terminal/wrap.ts';
import { figuresOf } from '../../words/at-a-glance.ts';
import { closedBecause } from '../../words/closed-routes.ts';
import { routeName } from '../../words/names.ts';
import { partialReadiness } from '../../words/partial-readiness.ts';
import { readinessSentence } from '../../words/readiness.ts';
import { bar, MOST_BAR } from '../bar.ts';
import { type Page, paragraph } from '../page.ts';

const LEAST_BAR = 12;

/**
 * Each way in with a bar and what it takes; of one that is closed to the person only why.
 * @param isPartial quick mode has left questions out: only how far each can come is told
 */
export function waysInLines(page: Page, bank: Bank, result: Result, isPartial: boolean): readonly string[] {
  const routes = result.routes.filter(isScored);
  const layout = layoutOf(page, bank, routes);
  return routes.flatMap((route) => {
    const closed = closedBecause(bank, result, route.id);
    if (closed !== null) return paragraph(page, closed);
    const name = routeName(bank, route.id);
    if (isPartial) return paragraph(page, `${name}: ${partialReadiness(bank, result, route).join(' ')}`);
    return page.plain
      ? paragraph(page, `${name}: ${readinessSentence(route)}`)
      : drawn(page, name, route, layout);
  });
}

type Layout = { readonly names: number; readonly bar: number };

/** Names, bars and figures stand in columns of their own where there is room for all. */
function layoutOf(page: Page, bank: Bank, routes: readonly ScoredRouteResult[]): Layout {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => displayWidth(text)));
  const names = widest(routes.map(({ id }) => printable(routeName(bank, id))));
  const figures = widest(routes.map(figuresOf));
  return { names, bar: Math.min(MOST_BAR, page.width - names - figures - 4) };
}

function drawn(page: Page, name: string, route: ScoredRouteResult, layout: Layout): readonly string[] {
  const { readiness: value, readyAt: mark, ready } = route;
  const drawnIn = (width: number) => bar(page, { value, mark, width, isBlocked: !ready });
  const figures = figuresOf(route);
  if (layout.bar >= LEAST_BAR)
    return [`  ${padded(printable(name), layout.names)} ${drawnIn(layout.bar)} ${figures}`];
  const width = Math.min(MOST_BAR, page.width - 2);
  return [...paragraph(page, `${name}: ${figures}`), `  ${drawnIn(width)}`];
}
