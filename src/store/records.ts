import { join } from 'node:path';
import type { z } from 'zod';
import { MOST_SAVED } from '../formats/limits.ts';
import { readText } from '../reading/read-text.ts';
import { recordNames } from './record-names.ts';

/** A record that was saved as a file of its own. */
export type Kept<T> = { readonly path: string; readonly record: T };

/** A file that is left where it is and not used. */
export type Unreadable = { readonly path: string; readonly reason: string };

export type Records<T> = { readonly kept: readonly Kept<T>[]; readonly unreadable: readonly Unreadable[] };

/**
 * All records of a folder in the order of their names, which begin with their time. A folder that is not there
 * has none.
 * @throws ExpectedError when there is something there that is no folder or may not be read
 */
export function readRecords<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Records<z.infer<Schema>> {
  const kept: Kept<z.infer<Schema>>[] = [];
  const unreadable: Unreadable[] = [];
  for (const name of recordNames(folder)) {
    const path = join(folder, name);
    try {
      kept.push({ path, record: recordIn(path, schema) });
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
  }
  return { kept, unreadable };
}

function recordIn<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readText(path, MOST_SAVED)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue!.path.join('.');
  throw new Error(place === '' ? issue!.message : `${place}: ${issue!.message}`);
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is no complete JSON';
  return error instanceof Error ? error.message : String(error);
}
