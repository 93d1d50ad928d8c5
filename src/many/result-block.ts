import { LOOKED_AHEAD, type Word } from './word.ts';

const ROOM = 131_072;

/** Result lines as bytes, one after the other; emptied once they are written. */
export class ResultBlock {
  #bytes = Buffer.allocUnsafeSlow(ROOM);
  #view = viewOf(this.#bytes);
  #length = 0;

  /** To be called before what takes so many bytes at most is added. */
  makeRoom(bytes: number): void {
    if (this.#length + bytes + LOOKED_AHEAD <= this.#bytes.length) return;
    const before = this.#bytes;
    this.#bytes = Buffer.allocUnsafeSlow(2 * (this.#length + bytes) + LOOKED_AHEAD);
    this.#view = viewOf(this.#bytes);
    before.copy(this.#bytes, 0, 0, this.#length);
  }

  addWord(word: Word): void {
    word.writeTo(this.#view, this.#length);
    this.#length += word.length;
  }

  addBytes(bytes: Uint8Array, start: number, stop: number): void {
    for (let at = start; at < stop; at += 1) this.#bytes[this.#length++] = bytes[at]!;
  }

  /** Makes room itself. */
  addText(text: string): void {
    this.makeRoom(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What was added since; good until more is added. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
