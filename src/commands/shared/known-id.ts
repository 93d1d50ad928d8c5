import { ExpectedError } from '../../errors.ts';
import { unknownSentence } from '../../reading/nearest.ts';

/**
 * @param kind what a known id would be, such as "area of this bank"
 * @throws ExpectedError naming the nearest and all there are
 */
export function refuseUnknown(option: string, id: string, kind: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  throw new ExpectedError(
    'badEntry',
    option,
    `${unknownSentence(id, kind, known)}; it takes ${known.join(', ')}`,
  );
}
