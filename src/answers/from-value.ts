import type { Answers, Bank } from '../../scoring/index.ts';
import { checkedAnswers } from './read-with-places.ts';

const NOWHERE = () => null;

/**
 * Answers that are at hand as a value, such as parsed JSON: checked like those of a file.
 * @throws ExpectedError with all that does not fit
 */
export function answersFromValue(bank: Bank, value: unknown): Answers {
  return checkedAnswers(bank, { file: 'answers', value, locate: NOWHERE, locateKey: NOWHERE });
}
