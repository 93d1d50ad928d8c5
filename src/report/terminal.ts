import { type Bank, inWholePoints, type Result } from '../../scoring/index.ts';
import { areaLines } from './areas.ts';
import { headline } from './headline.ts';
import { nextLines } from './next.ts';
import type { Page } from './page.ts';
import { planLines } from './plan.ts';
import { routeLines } from './routes.ts';
import { whyLines } from './why.ts';

/** The result as a terminal shows it: recommendation, routes, areas, why, plan, and how to go on. */
export function terminalReport(page: Page, bank: Bank, result: Result, savedAt: string | null): string {
  const whole = inWholePoints(bank, result);
  const lines = [
    ...headline(page, bank, whole),
    ...routeLines(page, whole),
    ...areaLines(page, whole),
    ...whyLines(page, bank, whole),
    ...planLines(page, bank, whole),
    ...nextLines(page, savedAt),
  ];
  return `${lines.join('\n')}\n`;
}
