import type { Bank } from '../../../scoring/index.ts';
import type { Document } from '../document/document.ts';
import { printableThroughout } from '../document/printable-throughout.ts';
import type { Contents } from '../report/contents.ts';
import { fullDocument } from '../report/full.ts';
import { withoutCommands } from './without-commands.ts';

/** A report for the person alone, as it is read where there is no terminal. */
export function ownDocument(bank: Bank, contents: Contents): Document {
  return withoutCommands(printableThroughout(fullDocument(bank, contents)));
}
