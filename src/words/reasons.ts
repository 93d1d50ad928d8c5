import type { Bank, Finding, Result } from '../../scoring/index.ts';
import { sentence } from './findings.ts';

export const STRENGTHS = 'What speaks for you';
export const GAPS = 'What would count most';

/** What the person's own answers bring, and what they could bring, a sentence each. */
export function reasonsInWords(bank: Bank, { recommendation: { because } }: Result) {
  const said = (...codes: readonly Finding['code'][]) =>
    because.filter(({ code }) => codes.includes(code)).map((finding) => sentence(finding, bank));
  return { strengths: said('strength'), gaps: said('unproven', 'gap') };
}
