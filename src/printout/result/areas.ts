import type { Result } from '../../../scoring/index.ts';
import { type ScoredArea, scoredAreas } from '../../words/areas.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

/** "Customer contact 40, claimed 55"; what was not asked yet is no nought. */
function areaInWords({ title, score, claimed, answered, range }: ScoredArea): string {
  if (answered === 0 && range !== null && range[1] > range[0]) return `${title} not asked yet`;
  return claimed > score ? `${title} ${score} (with every proof ${claimed})` : `${title} ${score}`;
}

/** What each area comes to by itself, whatever it weighs. */
export function areaLines(page: Page, { areas }: Result): readonly string[] {
  const scored = scoredAreas(areas);
  if (scored.length === 0) return [];
  const told = scored.map(areaInWords);
  return [
    ...heading(page, 'Each area by itself, out of 100'),
    ...(page.plain ? told.flatMap((one) => item(page, '-', one)) : paragraph(page, told.join(', '))),
  ];
}
