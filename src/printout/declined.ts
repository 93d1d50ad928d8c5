import type { Bank } from '../../scoring/index.ts';
import { DECLINED, declinedInWords } from '../words/declined.ts';
import { heading, item, type Page } from './page.ts';

/** @param declined full ids of actions that the person cannot or will not do */
export function declinedLines(page: Page, bank: Bank, declined: readonly string[]): readonly string[] {
  if (declined.length === 0) return [];
  return [
    ...heading(page, DECLINED),
    ...declined.flatMap((id) => item(page, '-', declinedInWords(bank, id))),
  ];
}
