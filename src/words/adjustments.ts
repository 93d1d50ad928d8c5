import type { ScoredRouteResult } from '../../scoring/index.ts';

/** Why points come on or off: the bank's reason, or the end of the scale. */
export function adjustmentInWords(line: ScoredRouteResult['adjustments'][number]): string {
  return 'because' in line ? line.because : `Kept at ${line.limit}`;
}
