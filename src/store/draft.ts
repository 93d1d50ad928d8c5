import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { jsonText } from '../json.ts';
import { readText } from '../reading/read-text.ts';
import { clearLeftovers, removeIfPossible } from './leftovers.ts';
import { removeFile } from './remove.ts';
import { makeFolder, writeOver } from './safe-write.ts';

/** The answers of an interview under way, as they lie on the disk. */
type Draft = {
  readonly schema: 'pm-path/draft/1';
  readonly bank: { readonly id: string; readonly version: string };
  readonly savedAt: string;
  readonly quick?: true;
  readonly answers: Answers;
};

/**
 * The draft of one bank, held by one running program. Who holds it says so in a file named after its process
 * before looking for others: of two that come at once at least one sees the other, so they never share.
 */
export type DraftHold = {
  readonly path: string;
  /**
   * The text of the draft that was left, or `null`.
   * @throws ExpectedError when there is something that cannot be read
   */
  read(): string | null;
  /** @throws the file system's error; then the draft before is still there */
  write(draft: Draft): void;
  /** Keeps the draft under another name, out of the way of a new one; returns that name. */
  setAside(): string;
  remove(): void;
  release(): void;
};

export type Held =
  | { readonly kind: 'held'; readonly hold: DraftHold }
  | { readonly kind: 'in-use'; readonly process: number };

/** @throws the file system's error when the folder cannot be written */
export function holdDraft(home: string, bankId: string, now: () => Date): Held {
  const folder = join(home, 'drafts');
  const path = join(folder, `${bankId}.json`);
  makeFolder(folder);
  const marker = join(folder, markerName(bankId, process.pid));
  writeFileSync(marker, '', { mode: 0o600 });
  // A marker that stays behind does no harm: its process has ended then, and the next program sees that.
  const release = () => removeIfPossible(marker);
  const other = otherHolder(folder, bankId);
  if (other !== null) {
    release();
    return { kind: 'in-use', process: other };
  }
  clearLeftovers(folder);
  return {
    kind: 'held',
    hold: {
      path,
      read: () => readIfThere(path),
      write(draft) {
        makeFolder(folder);
        writeOver(path, jsonText(draft));
      },
      setAside() {
        const aside = join(folder, `${bankId}.${now().toISOString().replaceAll(/[-:.]/g, '')}.aside.json`);
        renameSync(path, aside);
        return aside;
      },
      remove: () => removeFile(path),
      release,
    },
  };
}

function markerName(bankId: string, pid: number): string {
  return `${bankId}.${pid}.in-use`;
}

/** The process that holds the draft, if one is running; markers of ended programs are cleared away. */
function otherHolder(folder: string, bankId: string): number | null {
  for (const name of readdirSync(folder)) {
    const pid = Number(name.match(/\.(\d+)\.in-use$/)?.[1]);
    if (name !== markerName(bankId, pid) || pid === process.pid) continue;
    if (isRunning(pid)) return pid;
    removeIfPossible(join(folder, name));
  }
  return null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readIfThere(path: string): string | null {
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'noFile') return null;
    throw error;
  }
}
