/** Longer lines are answered with an error, and not kept. */
const MOST_BYTES = 1_000_000;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const NOTHING = Buffer.alloc(0);

/** The bytes of a line without its line break, good until the next block; `null`: it was too long to be kept. */
export type Line = { readonly number: number; readonly bytes: Buffer | null };

/**
 * Cuts blocks of bytes into lines. Add a block, then ask for its lines with `next`; after the last block,
 * `end` gives the line that has no newline.
 */
export class Lines {
  #block: Buffer = NOTHING;
  /** Where in the block the next line begins. */
  #start = 0;
  #number = 0;
  /** The next line is the end of one that was too long. */
  #isDropping = false;

  add(block: Buffer): void {
    const rest = this.#block.subarray(this.#start);
    if (rest.length > MOST_BYTES) this.#isDropping = true;
    // Copied in any case: a block is good until the next is asked for.
    this.#block = this.#isDropping ? block : Buffer.concat([rest, block]);
    this.#start = 0;
  }

  next(): Line | null {
    const stop = this.#block.indexOf(NEWLINE, this.#start);
    return stop === -1 ? null : this.#take(stop);
  }

  end(): Line | null {
    const isOver = this.#start >= this.#block.length && !this.#isDropping;
    return isOver ? null : this.#take(this.#block.length);
  }

  #take(stop: number): Line {
    this.#number += 1;
    const hasMark = this.#number === 1 && this.#block.indexOf(BYTE_ORDER_MARK) === 0;
    const start = hasMark ? BYTE_ORDER_MARK.length : this.#start;
    const hasReturn = stop > start && this.#block[stop - 1] === RETURN;
    const bytes = this.#block.subarray(start, hasReturn ? stop - 1 : stop);
    const isTooLong = this.#isDropping || bytes.length > MOST_BYTES;
    this.#isDropping = false;
    this.#start = stop + 1;
    return { number: this.#number, bytes: isTooLong ? null : bytes };
  }
}
