import type { Result } from '../../../scoring/index.ts';
import { type ScoredArea, scoredAreas } from '../../words/areas.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

/** "Customer contact 40 (with every proof 55)" */
function areaInWords({ title, score, claimed }: ScoredArea): string {
  return claimed > score ? `${title} ${score} (with every proof ${claimed})` : `${title} ${score}`;
}

/** What each area comes to by itself, whatever it weighs; what was not asked yet is no nought. */
export function areaLines(page: Page, { areas }: Result): readonly string[] {
  const scored = scoredAreas(areas);
  if (scored.length === 0) return [];
  const told = [
    ...scored.filter((area) => !isOpen(area)).map(areaInWords),
    ...scored.filter(isOpen).map(({ title }) => `${title} not asked yet`),
  ];
  return [
    ...heading(page, 'Each area by itself, out of 100'),
    ...(page.plain ? told.flatMap((one) => item(page, '-', one)) : paragraph(page, told.join(', '))),
  ];
}

function isOpen({ answered, range }: ScoredArea): boolean {
  return answered === 0 && range !== null && range[1] > range[0];
}
