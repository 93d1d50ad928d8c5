import type { Result } from '../../../scoring/index.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, padded } from '../../terminal/wrap.ts';
import { type ScoredArea, scoredAreas } from '../../words/areas.ts';
import { bar } from '../bar.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

const MOST_BAR = 40;
/** "100", and " (100 claimed)" behind it. */
const FIGURES = 18;

/** What was not asked yet is no nought: the score says only how little is known. */
function figuresOf({ score, claimed, answered, range }: ScoredArea): string {
  if (answered === 0 && range !== null && range[1] > range[0]) return 'not asked yet';
  return claimed > score ? `${score} (${claimed} claimed)` : `${score}`;
}

/** What is proven in each area, and lighter what is claimed and not proven yet. */
export function areaLines(page: Page, { areas }: Result): readonly string[] {
  const scored = scoredAreas(areas);
  if (scored.length === 0) return [];
  const unproven = scored.some(({ score, claimed }) => claimed > score);
  return [
    ...heading(page, 'Your areas, out of 100'),
    ...scored.flatMap((area) =>
      oneArea(page, area, Math.max(...scored.map(({ title }) => displayWidth(title)))),
    ),
    ...(unproven ? paragraph(page, 'Claimed: what it would be with proof for every answer.') : []),
  ];
}

function oneArea(page: Page, area: ScoredArea, titleWidth: number): readonly string[] {
  const { title, score, claimed } = area;
  const figures = figuresOf(area);
  if (page.plain) return item(page, '-', `${title}: ${figures}`);
  const width = Math.min(MOST_BAR, page.width - titleWidth - FIGURES - 4);
  const drawn = (columns: number) => bar(page, { value: score, claimed, width: columns });
  if (width >= 12) return [`  ${padded(printable(title), titleWidth)} ${drawn(width)} ${figures}`];
  return [...paragraph(page, `${title}: ${figures}`), `  ${drawn(Math.min(MOST_BAR, page.width - 2))}`];
}
