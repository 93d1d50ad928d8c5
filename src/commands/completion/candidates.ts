import type { Command } from 'commander';
import { optionsOf, type Place } from './place.ts';

/** One thing that may stand at a place, and what it means. */
export type Candidate = { readonly value: string; readonly description: string };

/** What a shell is to offer: words, or what it finds on the disk by itself. */
export type Offer =
  | { readonly kind: 'words'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' };

/** The values that are known for a placeholder; none for a free text. */
export type Values = (placeholder: string) => Promise<Offer>;

export async function offerAt(place: Place, values: Values): Promise<Offer> {
  const { command, value, prefix, isOption, given } = place;
  if (isOption) return { kind: 'words', candidates: optionCandidates(command, given) };
  const visible = command.createHelp().visibleCommands(command);
  const commands = visible.map((one) => ({ value: one.name(), description: one.description() }));
  if (!value) return { kind: 'words', candidates: commands };
  if (value.choices.length > 0)
    return {
      kind: 'words',
      candidates: value.choices.map((choice) => ({ value: `${prefix}${choice}`, description: '' })),
    };
  const offer = await values(value.placeholder);
  if (offer.kind !== 'words') return offer;
  const candidates = offer.candidates.map((one) => ({ ...one, value: `${prefix}${one.value}` }));
  return { kind: 'words', candidates: [...commands, ...candidates] };
}

function optionCandidates(command: Command, given: Place['given']): readonly Candidate[] {
  const options = optionsOf(command).map(({ long, description, variadic }) => ({
    value: long!,
    description,
    isLeft: variadic || !given.has(long!),
  }));
  return [
    ...options.filter(({ isLeft }) => isLeft).map(({ value, description }) => ({ value, description })),
    { value: '--help', description: 'print this help' },
  ];
}
