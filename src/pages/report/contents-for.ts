import type { Bank } from '../../../scoring/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { asksOf } from '../../record/asks.ts';
import type { PortfolioPart } from '../../record/portfolio.ts';
import type { Contents } from './contents.ts';
import { type Circumstances, ownContents } from './own-contents.ts';
import type { Reader } from './readers.ts';

/**
 * The contents for a reader: for others what they could give, and what is for their eyes.
 * @param last the last of the assessments, which has to be there
 * @param assessments all of them, the earliest first
 */
export function contentsFor(
  bank: Bank,
  last: SavedAssessment,
  assessments: readonly SavedAssessment[],
  evidence: readonly Evidence[],
  { reader = 'me', ...circumstances }: Circumstances & { readonly reader?: Reader },
): Contents {
  const own = ownContents(bank, last, assessments, evidence, circumstances);
  if (reader === 'me') return own;
  const asks = asksOf(bank, own.plan.plan, reader);
  return { ...own, reader, asks, portfolio: shownTo(reader, bank, own.portfolio) };
}

/** How somebody answered about where they work, and by what proof, is not for whoever leads them. */
function shownTo(reader: Reader, bank: Bank, portfolio: readonly PortfolioPart[]): readonly PortfolioPart[] {
  if (reader !== 'manager') return portfolio;
  const isSituation = ({ id }: PortfolioPart) =>
    bank.areas.some((area) => area.id === id && area.rerun === 'confirm');
  return portfolio
    .map((part) => (isSituation(part) ? { ...part, proven: [] } : part))
    .filter(({ deeds, proven }) => deeds.length + proven.length > 0);
}
