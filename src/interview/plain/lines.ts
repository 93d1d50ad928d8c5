import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted } from '../asker.ts';

/** Typed lines one by one; `null` at the end of the input. */
export type Lines = { next(): Promise<string | null>; close(): void };

/**
 * Reads lines without touching the terminal's own line editing, so that screen readers and simple terminals
 * keep working. Ctrl-C ends the waiting with `Interrupted`.
 */
export function linesOf(input: Readable, ended: AbortSignal): Lines {
  const reader = createInterface({ input, terminal: false });
  const typed: string[] = [];
  const waiting: { give: (line: string | null) => void; fail: (error: Error) => void }[] = [];
  let isOver = false;
  reader.on('line', (line) => {
    const first = waiting.shift();
    if (first) first.give(line);
    else typed.push(line);
  });
  reader.on('close', () => {
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
      process.off('SIGINT', interrupt);
      ended.removeEventListener('abort', end);
      reader.close();
    },
  };
}
