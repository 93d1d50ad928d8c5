import { version } from '../../../package.json';
import type { Bank } from '../../../scoring/index.ts';
import { dayOf } from '../../words/dates.ts';
import type { Contents } from './contents.ts';

export function writtenInWords({ writtenAt }: Contents): string {
  return `Written on ${dayOf(writtenAt)}.`;
}

/** Deeds are told as they were logged; nobody can promise that no name is among their words. */
export function privacyInWords({ withProof, portfolio }: Contents): string {
  if (withProof) return 'With witnesses, links and notes: pass it on only to people who may read them.';
  return portfolio.some(({ deeds }) => deeds.length > 0)
    ? 'Witnesses, links and notes are left out. Deeds stand as they were logged, with whatever names are in their words.'
    : 'Witnesses, links and notes are left out.';
}

export function madeWith(bank: Bank): string {
  return `Made with pm-path ${version}, question bank ${bank.id} ${bank.version}.`;
}
