import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted } from '../asker.ts';

/** What was typed up to Enter; of what was pasted the lines are one text, and of a long line the terminal cuts the end. */
export type Typed = { readonly text: string; readonly kind: 'line' | 'pasted' | 'cut' };

/** Typed lines one by one; `null` at the end of the input. */
export type Lines = { next(): Promise<Typed | null>; close(): void };

/** Bytes of a line that a Linux terminal hands over; what is typed beyond them is gone. */
const MOST_OF_A_LINE = 4095;

/** Milliseconds: of what is pasted one line comes after the other faster than any hand types. */
const PASTE_GOES_ON = 50;

/**
 * Reads lines without touching the terminal's own line editing, so that screen readers and simple terminals
 * keep working. Ctrl-C ends the waiting with `Interrupted`.
 */
export function linesOf(input: Readable, ended: AbortSignal): Lines {
  const reader = createInterface({ input, terminal: false });
  const isTerminal = 'isTTY' in input && input.isTTY === true;
  const typed: Typed[] = [];
  const waiting: { give: (line: Typed | null) => void; fail: (error: Error) => void }[] = [];
  let isOver = false;
  let pasted: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const handOver = () => {
    if (pasted.length === 0) return;
    const said = pasted.map((part) => part.trim()).filter((part) => part !== '');
    const isCut = isTerminal && Buffer.byteLength(said.at(-1) ?? '') >= MOST_OF_A_LINE;
    const kind = isCut ? 'cut' : said.length > 1 ? 'pasted' : 'line';
    const line: Typed = { text: said.join(' '), kind };
    pasted = [];
    const first = waiting.shift();
    if (first) first.give(line);
    else typed.push(line);
  };
  reader.on('line', (line) => {
    pasted.push(line);
    clearTimeout(timer);
    // Only a terminal hands over what a hand has typed; lines of a script are one answer each.
    if (isTerminal) timer = setTimeout(handOver, PASTE_GOES_ON);
    else handOver();
  });
  reader.on('close', () => {
    clearTimeout(timer);
    handOver();
    isOver = true;
    for (const { give } of waiting.splice(0)) give(null);
  });
  const interrupt = () => {
    for (const { fail } of waiting.splice(0)) fail(new Interrupted());
  };
  const end = () => {
    for (const { fail } of waiting.splice(0)) fail(new Interrupted(ended.reason));
  };
  process.on('SIGINT', interrupt);
  ended.addEventListener('abort', end);
  return {
    next: () =>
      new Promise((give, fail) => {
        const line = typed.shift();
        if (ended.aborted) fail(new Interrupted(ended.reason));
        else if (line !== undefined) give(line);
        else if (isOver) give(null);
        else waiting.push({ give, fail });
      }),
    close() {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      ended.removeEventListener('abort', end);
      reader.close();
    },
  };
}
