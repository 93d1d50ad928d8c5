/** Bytes beyond the last that `standsAt` looks at and `writeTo` writes to. */
export const LOOKED_AHEAD = 8;

/** A short text as bytes, compared and written four at a time. */
export class Word {
  readonly length: number;
  readonly #fours: Int32Array;
  /** What is compared of the last four. */
  readonly #mask: number;

  constructor(text: string) {
    const bytes = Buffer.from(text);
    this.length = bytes.length;
    const padded = Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4);
    this.#fours = Int32Array.from({ length: padded.length / 4 }, (_, four) => padded.readInt32LE(4 * four));
    const left = bytes.length % 4;
    this.#mask = left === 0 ? -1 : 2 ** (8 * left) - 1;
  }

  standsAt(view: DataView, at: number): boolean {
    const fours = this.#fours;
    const last = fours.length - 1;
    for (let four = 0; four < last; four += 1)
      if (view.getInt32(at + 4 * four, true) !== fours[four]) return false;
    return (view.getInt32(at + 4 * last, true) & this.#mask) === fours[last];
  }

  /** What lies beyond its last byte is not kept: what comes next is written there. */
  writeTo(view: DataView, at: number): void {
    const fours = this.#fours;
    for (let four = 0; four < fours.length; four += 1) view.setInt32(at + 4 * four, fours[four]!, true);
  }
}
