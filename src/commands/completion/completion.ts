import type { Command } from 'commander';
import { type Io, write } from '../../io.ts';
import { printable } from '../../terminal/printable.ts';
import { offerAt } from './candidates.ts';
import { placeOf } from './place.ts';
import { type Shell, scripts } from './scripts.ts';
import { valuesFor } from './values.ts';

/** Prints the script that a shell reads once. */
export async function completionCommand(io: Io, shell: Shell): Promise<number> {
  await write(io.stdout, scripts[shell]);
  return 0;
}

/** Answers a shell: the kind of what it should offer, then each word with what it means. */
export async function completeCommand(io: Io, program: Command, words: readonly string[]): Promise<number> {
  const place = placeOf(program, words);
  const offer = await offerAt(place, valuesFor(io, place));
  const lines = offer.kind === 'words' ? offer.candidates : [];
  const said = lines.map(({ value, description }) => `${value}\t${printable(description)}`);
  await write(io.stdout, `${[offer.kind, ...said].join('\n')}\n`);
  return 0;
}
