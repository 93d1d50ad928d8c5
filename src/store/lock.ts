import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { temporaryPath } from './file-names.ts';
import { isNobodys, removeIfPossible } from './leftovers.ts';
import { randomHex } from './random-hex.ts';

/** Milliseconds from one sign of life to the next; some file systems tell times only two seconds apart. */
const BEAT = 1000;
/** Without a sign of life for so long its holder has ended. */
const PATIENCE = 4 * BEAT;
/** Long enough that most waits are over before anything is said. */
const SAID_AFTER = 1.5 * BEAT;
/** Of two that take over the same lock the first has seen by then that the second came. */
const SETTLING = 250;
const LOOK_EVERY = 100;

/**
 * A file that one running program holds and gives a sign of life every second. Numbers of processes say nothing
 * here: another program may have the same one later, or now on a machine that shares the folder. Only times of the
 * one file are compared, so clocks may differ.
 */
export type Lock = {
  /**
   * Whether it is still this program's; where its file has vanished it is made again.
   * @throws the file system's error when that cannot be seen
   */
  isHeld(): boolean;
  release(): void;
};

/**
 * Takes the lock, also from a program that has ended without giving it back.
 * @param onWait called when that takes a moment
 * @returns `null` when another program holds it
 * @throws the file system's error when the file cannot be made
 */
export async function takeLock(path: string, onWait: () => void): Promise<Lock | null> {
  const token = randomHex(32);
  let first: Look | null = null;
  for (let waited = 0; ; waited += LOOK_EVERY) {
    const made = madeNew(path, token);
    if (made !== null) return heldLock(path, token, made);
    const look = lookAt(path);
    first ??= look;
    if (look !== null) {
      if (isNobodys(look.changed) || waited >= PATIENCE) return takenOver(path, token);
      if (look.changed !== first!.changed || look.token !== first!.token) return null;
    }
    if (waited === SAID_AFTER) onWait();
    await pause(LOOK_EVERY);
  }
}

async function takenOver(path: string, token: string): Promise<Lock | null> {
  const own = temporaryPath(path);
  const made = madeNew(own, token)!;
  try {
    renameSync(own, path);
    await pause(SETTLING);
    if (lookAt(path)?.token === token) return heldLock(path, token, made);
  } catch (error) {
    removeIfPossible(own);
    closeSync(made);
    throw error;
  }
  closeSync(made);
  return null;
}

function heldLock(path: string, token: string, made: number): Lock {
  let file = made;
  const beat = setInterval(() => {
    const now = Date.now() / 1000;
    try {
      futimesSync(file, now, now);
    } catch {} // The next write of what it protects meets the same fault, and says it.
  }, BEAT).unref();
  return {
    isHeld() {
      if (lookAt(path)?.token === token) return true;
      const anew = madeNew(path, token);
      if (anew === null) return false;
      closeSync(file);
      file = anew;
      return true;
    },
    release() {
      clearInterval(beat);
      try {
        if (lookAt(path)?.token === token) removeIfPossible(path);
        closeSync(file);
      } catch {} // What stays behind gives no sign of life, and the next program sees that.
    },
  };
}

/** The new file, open; `null` when there is something of that name. No link is followed, one to nowhere neither. */
function madeNew(path: string, token: string): number | null {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
  try {
    writeFileSync(file, token);
    return file;
  } catch (error) {
    removeIfPossible(path);
    closeSync(file);
    throw error;
  }
}

/** @param token `null` of what is no file of this kind, such as a link */
type Look = { readonly token: string | null; readonly changed: number };

/** Opened each time: a file system of another machine tells what is new only then. `null`: there is nothing. */
function lookAt(path: string): Look | null {
  // No link is followed, and no pipe waited for.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let file: number;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (['ELOOP', 'ENXIO'].includes(codeOf(error)))
      return { token: null, changed: lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
    throw error;
  }
  try {
    const found = fstatSync(file);
    const bytes = Buffer.alloc(64);
    const token = found.isFile() ? bytes.toString('latin1', 0, readSync(file, bytes)) : null;
    return { token, changed: found.mtimeMs };
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((soon) => setTimeout(soon, milliseconds));
}
