import type { Bank } from '../../../../scoring/index.ts';
import { printable } from '../../../terminal/printable.ts';
import type { Contents } from '../contents.ts';
import type { Document } from './document.ts';
import { managerDocument } from './for-manager.ts';
import { fullDocument } from './full.ts';

/** A report in words. What others wrote in it is safe to show: no control characters, nothing that turns text round. */
export function documentOf(bank: Bank, contents: Contents): Document {
  return printableThroughout(
    contents.reader === 'manager' ? managerDocument(bank, contents) : fullDocument(bank, contents),
  );
}

/** Every text in it, made safe to show. */
function printableThroughout<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableThroughout) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, printableThroughout(part)]),
  ) as T;
}
