import type { Bank, Result } from '../../../scoring/index.ts';
import { inWholePoints } from '../../../scoring/result/index.ts';
import type { NearStory } from '../../../scoring/stories/index.ts';
import type { QuickCount } from '../../../scoring/unanswered/index.ts';
import { isPartial } from '../../words/recommendation.ts';
import type { Page } from '../page.ts';
import { areaLines } from './areas.ts';
import { headline } from './headline.ts';
import { nextLines } from './next.ts';
import { peopleLikeLines } from './people-like.ts';
import { planLines } from './plan.ts';
import { quickLines } from './quick.ts';
import { routeLines } from './routes.ts';
import { steadinessLines } from './steadiness.ts';
import { whyLines } from './why.ts';
import { wouldChangeLines } from './would-change.ts';

type Circumstances = {
  /** Where the assessment lies; `null`: nowhere. */
  readonly savedAt: string | null;
  readonly quick: QuickCount | undefined;
  /** A draft is left with which the next interview goes on. */
  readonly goesOn: boolean;
  /** Whose stories are told; none where the bank has none of that situation. */
  readonly peopleLike: readonly NearStory[];
};

/**
 * The result as a terminal shows it: recommendation, routes, how sure it is, areas, why, people like this one, what
 * would change it, plan, and how to go on. Where quick mode left questions out, nothing that would rest on them.
 */
export function terminalReport(
  page: Page,
  bank: Bank,
  result: Result,
  { savedAt, quick, goesOn, peopleLike }: Circumstances,
): string {
  const whole = inWholePoints(bank, result);
  const partial = isPartial(quick);
  const lines = [
    ...headline(page, bank, whole, quick),
    ...(quick ? quickLines(page, quick, result.answers, goesOn) : []),
    ...routeLines(page, bank, whole, partial),
    ...steadinessLines(page, bank, whole, partial),
    ...(partial ? [] : wholeLines(page, bank, whole, peopleLike)),
    ...nextLines(page, savedAt),
  ];
  return `${lines.join('\n')}\n`;
}

function wholeLines(
  page: Page,
  bank: Bank,
  whole: Result,
  peopleLike: readonly NearStory[],
): readonly string[] {
  return [
    ...areaLines(page, whole),
    ...whyLines(page, bank, whole),
    ...peopleLikeLines(page, peopleLike),
    ...wouldChangeLines(page, bank, whole),
    ...planLines(page, bank, whole),
  ];
}
