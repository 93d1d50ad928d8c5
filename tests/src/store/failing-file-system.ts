import type * as Fs from 'node:fs';
import { vi } from 'vitest';

/**
 * A file system that fails on demand. The operation with the given number, counted from `begin`, fails with an
 * error of the system, or the program is killed there: then that operation and all after it do nothing but throw.
 */
type Fault = { readonly at: number; readonly with: string };

const state: { count: number; fault: Fault | null; killed: boolean } = {
  count: 0,
  fault: null,
  killed: false,
};

/** What the program sees of `node:fs`; use with `vi.mock('node:fs', failingFileSystem)`. */
export async function failingFileSystem() {
  const real = await vi.importActual<typeof Fs>('node:fs');
  const failing = Object.fromEntries(
    Object.entries(real).map(([name, value]) =>
      name.endsWith('Sync') && typeof value === 'function'
        ? [name, wrapped(name, value as Call, real)]
        : [name, value],
    ),
  );
  return { ...failing, default: failing };
}

type Call = (...args: unknown[]) => unknown;

function wrapped(name: string, call: Call, real: typeof Fs): Call {
  return (...args) => {
    if (state.fault === null) return call(...args);
    if (state.killed) throw new Killed();
    state.count += 1;
    if (state.count !== state.fault.at) return call(...args);
    // A disk that runs full takes a part of what is written first, and so does a program that is killed.
    if (name === 'writeFileSync')
      real.writeFileSync(args[0] as Fs.PathOrFileDescriptor, String(args[1]).slice(0, 20));
    if (state.fault.with === 'SIGKILL') {
      state.killed = true;
      throw new Killed();
    }
    throw Object.assign(new Error(`${state.fault.with}: fault on demand, ${name}`), {
      code: state.fault.with,
    });
  };
}

class Killed extends Error {}

/** From now on, until `healthy`, the file system has this fault. */
export function begin(fault: Fault): void {
  Object.assign(state, { count: 0, fault, killed: false });
}

/** A machine that works, after a fresh start. Returns whether the fault came up at all. */
export function healthy(): boolean {
  const happened = state.fault !== null && state.count >= state.fault.at;
  Object.assign(state, { fault: null, killed: false });
  return happened;
}
