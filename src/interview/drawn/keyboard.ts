import { emitKeypressEvents, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
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

/** A mark whose rest comes with the next piece. */
const CUT_MARK = /\u001B\[[\d;]*$/;

/**
 * Calls back for each key and each paste, until the function that it returns is called. Terminals that mark what
 * is pasted are believed; of others, several characters at once are a paste too.
 */
export function listen(input: Terminal['input'], pressed: (what: Pressed) => void): () => void {
  const keys = new PassThrough({ encoding: 'utf8' });
  emitKeypressEvents(keys, { escapeCodeTimeout: ESCAPE_ALONE } as unknown as Interface);
  let marked: string | null = null;
  let goesOnUntil = 0;
  let isCut = false;
  keys.on('keypress', (_, { name, sequence, ctrl, meta }) => {
    if (name === 'paste-start') marked = '';
    else if (name === 'paste-end') {
      const text = marked ?? '';
      marked = null;
      pressed({ kind: 'paste', text });
    } else if (marked !== null) marked += sequence;
    else pressed({ kind: 'key', name, sequence, ctrl: ctrl === true, meta: meta === true });
  });
  const decoder = new TextDecoder();
  const read = (chunk: Buffer) => {
    const text = decoder.decode(chunk, { stream: true });
    const isMarked = marked !== null || isCut || text.includes('\u001B');
    isCut = CUT_MARK.test(text);
    const hasLines = !isMarked && (PASTED_LINES.test(text) || Date.now() < goesOnUntil);
    if (hasLines) {
      goesOnUntil = Date.now() + PASTE_GOES_ON;
      return pressed({ kind: 'paste', text });
    }
    const words = isMarked ? '' : (text.match(PASTED_WORDS)?.[0] ?? '');
    if (words !== '') pressed({ kind: 'paste', text: words });
    keys.write(text.slice(words.length));
  };
  input.on('data', read);
  return () => {
    input.off('data', read);
    keys.destroy();
  };
}
