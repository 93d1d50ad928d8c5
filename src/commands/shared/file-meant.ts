import { basename } from 'node:path';
import { ExpectedError } from '../../errors.ts';

/** A file of the store: `id` is what it has in it, or in its name; `null` for what has none. */
export type NamedFile = { readonly path: string; readonly id: string | null };

/**
 * The file that is meant by its name, or by an id that begins with what was typed.
 * @throws ExpectedError when none is, or several are
 */
export function fileMeant<T extends NamedFile>(files: readonly T[], typed: string, home: string): T {
  const named = files.filter(({ path }) => basename(path) === basename(typed));
  const found =
    named.length > 0 ? named : files.filter(({ id }) => id?.startsWith(typed.toLowerCase()) === true);
  const [first] = found;
  if (first === undefined || typed === '') throw new ExpectedError('noRecord', typed, home);
  if (found.length === 1) return first;
  const ids = new Set(found.map(({ id }) => id));
  if (ids.size === 1)
    throw new ExpectedError('sameId', typed, found.map(({ path }) => basename(path)).join(', '));
  throw new ExpectedError('ambiguousId', typed, [...ids].join(', '));
}
