import type { Bank } from '../../scoring/index.ts';
import { DECLINED, declinedInWords } from '../words/declined.ts';
import { item, type Page, section } from './page.ts';

/** @param declined full ids of actions that the person cannot or will not do */
export function declinedLines(page: Page, bank: Bank, declined: readonly string[]): readonly string[] {
  return section(page, DECLINED, declined, (id) => item(page, '-', declinedInWords(bank, id)));
}
