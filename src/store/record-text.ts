import { MOST_SAVED } from '../formats/limits.ts';

/**
 * The text as it is, once it is known that it will be read again.
 * @throws Error when it is larger than what is read
 */
export function readable(text: string): string {
  if (Buffer.byteLength(text) > MOST_SAVED)
    throw new Error(`it would be larger than ${MOST_SAVED / 1_000_000} MB`);
  return text;
}
