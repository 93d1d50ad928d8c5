import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { Transform, type TransformCallback } from 'node:stream';
import type { Terminal } from './terminal.ts';

/** A key, or a text that was pasted, which is never taken for keys. */
export type Pressed =
  | {
      readonly kind: 'key';
      /** Of keys that have one: `up`, `return`, `a`. */
      readonly name: string | undefined;
      readonly sequence: string;
      readonly ctrl: boolean;
      readonly meta: boolean;
    }
  | { readonly kind: 'paste'; readonly text: string };

/** Milliseconds after which an escape character is the Esc key and no longer the beginning of another. */
const ESCAPE_ALONE = 100;

/** Milliseconds in which the next piece of a long paste comes. */
const PASTE_GOES_ON = 50;

/** What no hand types between two readings of the keyboard: words with a line end among them. */
const PASTED_LINES = /[^\r\n\p{Cc}]{3,}[\r\n]+[^\r\n]|[\r\n][^\r\n\p{Cc}]{3,}/u;
const PASTED_WORDS = /^[^\p{Cc}]{3,}/u;

const CUT_MARK = /\u001B\[[\d;]*$/;

const PASTE_BEGINS = '\u001B[200~';
const PASTE_ENDS = '\u001B[201~';

/**
 * What a terminal's keyboard sends, with every paste marked. Terminals that mark what is pasted are believed; of
 * others, several characters at once are a paste too.
 */
export class Keyboard extends Transform {
  readonly isTTY = true;
  readonly #input: Terminal['input'];
  readonly #decoder = new TextDecoder();
  #isInPaste = false;
  /** Of a mark whose rest comes with the next piece. */
  #cutMark = '';
  #goesOnUntil = 0;

  constructor(input: Terminal['input']) {
    super({ encoding: 'utf8' });
    this.#input = input;
    emitKeypressEvents(this, { escapeCodeTimeout: ESCAPE_ALONE } as unknown as Interface);
    input.pipe(this);
  }

  /** Of the terminal, as those ask for it who read keys. */
  setRawMode(isRaw: boolean): this {
    this.#input.setRawMode(isRaw);
    return this;
  }

  /** The terminal is listened to no longer. */
  release(): void {
    this.#input.unpipe(this);
    this.#input.pause();
    this.destroy();
  }

  override _transform(chunk: Buffer, _: string, passed: TransformCallback): void {
    passed(null, this.#marked(this.#decoder.decode(chunk, { stream: true })));
  }

  #marked(text: string): string {
    const withCutMark = this.#cutMark + text;
    this.#cutMark = withCutMark.match(CUT_MARK)?.[0] ?? '';
    if (this.#isInPaste || withCutMark.includes('\u001B')) {
      const begins = withCutMark.lastIndexOf(PASTE_BEGINS);
      const ends = withCutMark.lastIndexOf(PASTE_ENDS);
      if (begins !== ends) this.#isInPaste = begins > ends;
      return text;
    }
    if (PASTED_LINES.test(text) || Date.now() < this.#goesOnUntil) {
      this.#goesOnUntil = Date.now() + PASTE_GOES_ON;
      return `${PASTE_BEGINS}${text}${PASTE_ENDS}`;
    }
    const words = text.match(PASTED_WORDS)?.[0] ?? '';
    return words === '' ? text : `${PASTE_BEGINS}${words}${PASTE_ENDS}${text.slice(words.length)}`;
  }
}

/** Takes key events one after the other, and gives each key and each whole paste; `null` within a paste. */
export function pressedReader(): (event: Key) => Pressed | null {
  let pasted: string | null = null;
  return ({ name, sequence = '', ctrl, meta }) => {
    if (name === 'paste-start') {
      pasted = '';
      return null;
    }
    if (name === 'paste-end') {
      const text = pasted ?? '';
      pasted = null;
      return { kind: 'paste', text };
    }
    if (pasted === null) return { kind: 'key', name, sequence, ctrl: ctrl === true, meta: meta === true };
    pasted += sequence;
    return null;
  };
}
