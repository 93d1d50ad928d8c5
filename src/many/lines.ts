import { ExpectedError } from '../errors.ts';

/** Longer lines are answered with an error, and not kept. */
const MOST_BYTES = 1_000_000;

/** What is said of such a line. */
export function tooLongSentence(): string {
  return new ExpectedError('lineTooLong', `${MOST_BYTES / 1_000_000} MB`).message;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const NOTHING = Buffer.alloc(0);

/** The bytes of a line without its line break, good until the next is asked for; `null`: it was too long to be kept. */
export type Line = { readonly number: number; readonly bytes: Buffer | null };

/**
 * Cuts blocks of bytes into lines. Add a block, then ask for its lines with `next` until there is none; after the
 * last block, `end` gives the line that has no newline.
 */
export class Lines {
  #block: Buffer = NOTHING;
  /** Where in the block the next line begins. */
  #start = 0;
  /** What earlier blocks had of that line. */
  #begun: Buffer = NOTHING;
  #isTooLong = false;
  #number = 0;

  add(block: Buffer): void {
    this.#block = block;
    this.#start = 0;
  }

  next(): Line | null {
    const stop = this.#block.indexOf(NEWLINE, this.#start);
    const bytes = this.#block.subarray(this.#start, stop === -1 ? this.#block.length : stop);
    this.#start += bytes.length + 1;
    if (stop !== -1) return this.#lineOf(bytes);
    // Copied in any case: the block is good for this round only.
    if (!this.#isTooLong) this.#begun = Buffer.concat([this.#begun, bytes]);
    this.#isTooLong ||= this.#begun.length > MOST_BYTES;
    return null;
  }

  end(): Line | null {
    return this.#begun.length > 0 ? this.#lineOf(NOTHING) : null;
  }

  #lineOf(last: Buffer): Line {
    const all = this.#begun.length === 0 ? last : Buffer.concat([this.#begun, last]);
    this.#number += 1;
    const hasMark = this.#number === 1 && all.indexOf(BYTE_ORDER_MARK) === 0;
    const bytes = all.subarray(hasMark ? BYTE_ORDER_MARK.length : 0, all.at(-1) === RETURN ? -1 : all.length);
    const isTooLong = this.#isTooLong || bytes.length > MOST_BYTES;
    this.#begun = NOTHING;
    this.#isTooLong = false;
    return { number: this.#number, bytes: isTooLong ? null : bytes };
  }
}
