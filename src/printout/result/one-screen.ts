import type { Bank } from '../../../scoring/index.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { sureInALine, taskOfTheWeek } from '../../words/at-a-glance.ts';
import { sureOfPartial } from '../../words/how-sure.ts';
import { briefly, isPartial } from '../../words/recommendation.ts';
import { type Page, paragraph } from '../page.ts';
import { headline, painted } from './headline.ts';
import { quickLines } from './quick.ts';
import type { ShownResult } from './shown.ts';
import { waysInLines } from './ways-in.ts';

/** Of a high window no more is filled: the menu belongs to the same screen. */
const MOST_ROWS = 22;

/**
 * What to know at a glance: the way in, where one stands, how sure that is, and the one thing to do this week.
 * Where rows are few, what can be missed goes first: empty lines, how sure, the long form of the verdict, the first
 * step, the bars.
 * @param rows of the window, with the menu below it
 * @param entries of the menu, each of which takes a line
 */
export function oneScreen(
  page: Page,
  bank: Bank,
  shown: ShownResult,
  { rows, entries }: { readonly rows: number; readonly entries: number },
): readonly string[] {
  const { result, quick, goesOn } = shown;
  const partial = isPartial(quick);
  const verdict = headline(page, bank, result, partial);
  const brief = wrapped(painted(page, result, printable(briefly(bank, result))), page.width);
  const bars = waysInLines(page, bank, result, partial);
  const left = quick ? quickLines(page, quick, result.answers, goesOn).slice(1) : [];
  const sure = paragraph(page, partial ? sureOfPartial(bank, result)[0]! : sureInALine(bank, result));
  const { what, step } = taskLines(page, shown);
  const all = spaced([verdict, bars, left, sure, [...what, ...step]]);
  // Below it an empty line, the entries, another empty line, and the keys; where it is narrow, no empty lines.
  const room = Math.min(rows, MOST_ROWS) - entries - 1;
  if (all.length <= room - 2) return all;
  const layouts: readonly (readonly string[])[] = [
    [...verdict, ...bars, ...left, ...sure, ...what, ...step],
    [...verdict, ...bars, ...left, ...what, ...step],
    [...brief, ...bars, ...what, ...step],
    [...brief, ...bars, ...what],
    [...brief, ...what, ...step],
  ];
  return layouts.find((lines) => lines.length <= room) ?? layouts.at(-1)!;
}

/** An empty line between blocks that hold something. */
function spaced(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, place) => (place === 0 ? block : ['', ...block]));
}

function taskLines(page: Page, { current, quick }: ShownResult) {
  const task = isPartial(quick) ? null : taskOfTheWeek(current);
  return {
    what: task === null ? [] : paragraph(page, task.what),
    step: task === null ? [] : paragraph(page, task.firstStep),
  };
}
