import type { Document } from '../document/document.ts';

/**
 * A document as it is read where there is no terminal: what only says which command does something is left out. The
 * page has its own ways to all of it.
 */
export function withoutCommands(document: Document): Document {
  return read(document) as Document;
}

function read(value: unknown): unknown {
  if (typeof value === 'string') return saidWithout(value);
  if (Array.isArray(value))
    return value.map(read).filter((part, place) => part !== '' || value[place] === '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part)]));
}

/** "All done. Run pm-path assess: your new answers are what counts." reads "All done." */
function saidWithout(text: string): string {
  return text
    .split(/(?<=[.!?]) /)
    .filter((sentence) => !COMMAND.test(sentence))
    .join(' ');
}

/** Where it is not the name of what the report was made with. */
const COMMAND = /pm-path [a-z]/;
