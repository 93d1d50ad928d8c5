import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { MOST_SAVED } from '../formats/limits.ts';
import { jsonText } from '../json.ts';
import { readText } from '../reading/read-text.ts';
import { asideName, draftName, folderIn, lockName } from './file-names.ts';
import { clearLeftovers } from './leftovers.ts';
import { type Lock, takeLock } from './lock.ts';
import { readable } from './record-text.ts';
import { removeFile } from './remove.ts';
import { makeFolder, writeNew, writeOver } from './safe-write.ts';

/** The answers of an interview under way, as they lie on the disk. */
type Draft = {
  readonly schema: 'pm-path/draft/1';
  readonly bank: { readonly id: string; readonly version: string };
  readonly savedAt: string;
  readonly quick?: true;
  readonly answers: Answers;
  readonly typed?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The draft of one bank, held by one running program. */
export type DraftHold = {
  /** Where it lies, or would. */
  readonly path: string;
  /** Another program has taken the draft over: what is written here is kept under another name since. */
  readonly isTakenOver: boolean;
  /**
   * The text of the draft that was left, or `null`.
   * @throws ExpectedError when there is something that cannot be read
   */
  read(): string | null;
  /**
   * Writes over the draft; beside it, where another program has taken it over from this one, which gave no sign of life.
   * @throws the file system's error; then the draft before is still there
   */
  write(draft: Draft): void;
  /** Keeps what was read also under another name; returns that. */
  keepCopy(): string;
  /** Keeps the draft under another name, out of the way of a new one; returns that name. */
  setAside(): string;
  /** Removes it, unless another program has written it meanwhile. */
  remove(): void;
  release(): void;
};

/**
 * @param now when a draft is set aside
 * @param onWait called when it takes a moment to see whether another program still holds it
 * @returns `null` when one does
 * @throws the file system's error when the folder cannot be written
 */
export async function holdDraft(
  home: string,
  bankId: string,
  now: () => Date,
  onWait: () => void,
): Promise<DraftHold | null> {
  const folder = folderIn(home, 'drafts');
  makeFolder(folder);
  const lock = await takeLock(join(folder, lockName(bankId)), onWait);
  if (lock === null) return null;
  clearLeftovers(folder);
  return heldDraft(folder, bankId, now, lock);
}

function heldDraft(folder: string, bankId: string, now: () => Date, lock: Lock): DraftHold {
  const path = join(folder, draftName(bankId));
  const asidePath = () => join(folder, asideName(bankId, now().toISOString()));
  let own = path;
  /** As this program has last read or written it. */
  let known: string | null = null;
  const isTakenOver = () => {
    if (own === path && !lock.isHeld()) own = asidePath();
    return own !== path;
  };
  return {
    get path() {
      return own;
    },
    get isTakenOver() {
      return own !== path;
    },
    read() {
      known = readIfThere(own);
      return known;
    },
    write(draft) {
      makeFolder(folder);
      isTakenOver();
      known = readable(jsonText(draft));
      writeOver(own, known);
    },
    keepCopy() {
      const aside = asidePath();
      writeNew(aside, known ?? '');
      return aside;
    },
    setAside() {
      // Whoever has taken it over goes on with it.
      if (isTakenOver()) return path;
      const aside = asidePath();
      renameSync(path, aside);
      return aside;
    },
    remove() {
      if (readIfThere(own) === known) removeFile(own);
    },
    release: lock.release,
  };
}

function readIfThere(path: string): string | null {
  try {
    return readText(path, MOST_SAVED);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'noFile') return null;
    throw error;
  }
}
