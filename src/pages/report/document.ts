import type { Bank } from '../../../scoring/index.ts';
import type { Document } from '../document/document.ts';
import { printableThroughout } from '../document/printable-throughout.ts';
import { asked } from './asked.ts';
import type { Contents } from './contents.ts';
import { managerDocument } from './for-manager.ts';
import { fullDocument } from './full.ts';
import { ratersSection } from './raters.ts';

/** A report in words. What others wrote in it is safe to show: no control characters, nothing that turns text round. */
export function documentOf(bank: Bank, contents: Contents): Document {
  return printableThroughout(
    contents.reader === 'manager'
      ? managerDocument(bank, contents)
      : fullDocument(bank, contents, { callouts: asked(contents), sections: ratersSection(bank, contents) }),
  );
}
