import type { Bank, Finding, Result } from '../../scoring/index.ts';
import { findingSentence } from './findings.ts';

export const STRENGTHS = 'What speaks for you';
export const GAPS = 'What would count most';

type Reasons = { readonly strengths: readonly string[]; readonly gaps: readonly string[] };

/**
 * What the person's own answers bring, and what they could bring, a sentence each. An answer that does both is told
 * once, with what comes next: as a strength if it brings at least half of what it could.
 */
export function reasonsInWords(bank: Bank, { recommendation: { because } }: Result): Reasons {
  const asked = (code: Finding['code']) =>
    new Set(because.flatMap((one) => (one.code === code && 'question' in one ? [one.question] : [])));
  const [strong, lacking] = [asked('strength'), asked('gap')];
  const strengths: string[] = [];
  const gaps: string[] = [];
  for (const finding of because)
    switch (finding.code) {
      case 'strength':
        if (!lacking.has(finding.question)) strengths.push(findingSentence(bank, finding));
        break;
      case 'gap': {
        const isStrength = strong.has(finding.question) && 2 * finding.points >= finding.of;
        (isStrength ? strengths : gaps).push(findingSentence(bank, finding));
        break;
      }
      case 'unproven':
        gaps.push(findingSentence(bank, finding));
    }
  return { strengths, gaps };
}
