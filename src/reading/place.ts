/** Keys and numbers of entries, from the outermost. */
export type Path = readonly (string | number)[];

/** Both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** `bank.yaml:3:5: this is missing.` @param at `null`: it has no lines */
export function placedSentence(file: string, at: Position | null, sentence: string): string {
  return `${file}${at ? `:${at.line}:${at.column}` : ''}: ${sentence}.`;
}
