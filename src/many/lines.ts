import { LOOKED_AHEAD } from './word.ts';

/** Longer lines are answered with an error, and not kept. */
const MOST_BYTES = 1_000_000;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const ROOM = 65_536;

/**
 * Cuts blocks of bytes into lines. Add a block, then step through its lines with `next`; after the last block,
 * `end` gives the line that has no newline. What has been stepped through is forgotten with the next block.
 */
export class Lines {
  /** The line lies in these bytes, from `start` to before `stop`, where the line break stands. */
  bytes: Buffer = Buffer.allocUnsafeSlow(2 * ROOM);
  view = viewOf(this.bytes);
  start = 0;
  stop = 0;
  /** The line was too long to be kept. */
  isTooLong = false;
  /** Of the line, from 1. */
  number = 0;
  #next = 0;
  #filled = 0;
  #dropped = false;

  add(block: Uint8Array): void {
    const rest = this.#filled - this.#next;
    if (rest > MOST_BYTES) this.#dropped = true;
    const kept = this.#dropped ? 0 : rest;
    const before = this.bytes;
    if (kept + block.length + LOOKED_AHEAD > before.length) {
      this.bytes = Buffer.allocUnsafeSlow(2 * (kept + block.length) + ROOM);
      this.view = viewOf(this.bytes);
    }
    if (kept > 0) before.copy(this.bytes, 0, this.#next, this.#filled);
    this.bytes.set(block, kept);
    this.#next = 0;
    this.#filled = kept + block.length;
  }

  next(): boolean {
    const at = this.bytes.indexOf(NEWLINE, this.#next);
    // What lies beyond is of earlier blocks.
    if (at === -1 || at >= this.#filled) return false;
    this.#takeTo(at);
    return true;
  }

  end(): boolean {
    if (this.#next >= this.#filled && !this.#dropped) return false;
    this.bytes[this.#filled] = NEWLINE;
    this.#takeTo(this.#filled);
    return true;
  }

  /** Nothing but spaces and tabs. */
  isBlank(): boolean {
    for (let at = this.start; at < this.stop; at += 1)
      if (this.bytes[at] !== 0x20 && this.bytes[at] !== 0x09) return false;
    return true;
  }

  #takeTo(stop: number): void {
    this.start = this.number === 0 && this.bytes.indexOf(BYTE_ORDER_MARK) === 0 ? 3 : this.#next;
    this.stop = stop > this.start && this.bytes[stop - 1] === RETURN ? stop - 1 : stop;
    this.isTooLong = this.#dropped || stop - this.start > MOST_BYTES;
    this.#dropped = false;
    this.number += 1;
    this.#next = stop + 1;
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
