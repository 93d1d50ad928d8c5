import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A file system that fails on demand. The operation with the given number, counted from `begin`, fails with an
 * error of the system, or the program is killed there: then that operation and all after it do nothing but throw.
 */
type Fault = { readonly at: number; readonly with: string };

type Call = (...args: unknown[]) => unknown;

/** Not mocked by vitest: what another file of tests has loaded before would go on with the file system that works. */
const real = { ...fs };
const operations = Object.entries(real).filter(
  (entry): entry is [string, Call] => entry[0].endsWith('Sync') && typeof entry[1] === 'function',
);

let state: { count: number; killed: boolean; readonly fault: Fault } | null = null;

/** From now on, until `healthy`, the file system has this fault. */
export function begin(fault: Fault): void {
  const begun = { count: 0, killed: false, fault };
  state = begun;
  replace((name, call) => (...args) => {
    if (begun.killed) throw new Killed();
    begun.count += 1;
    if (begun.count !== fault.at) return call(...args);
    // A disk that runs full takes a part of what is written first, and so does a program that is killed.
    if (name === 'writeFileSync')
      real.writeFileSync(args[0] as fs.PathOrFileDescriptor, String(args[1]).slice(0, 20));
    if (fault.with === 'SIGKILL') {
      begun.killed = true;
      throw new Killed();
    }
    throw Object.assign(new Error(`${fault.with}: fault on demand, ${name}`), { code: fault.with });
  });
}

class Killed extends Error {}

/** A machine that works, after a fresh start. Returns whether the fault came up at all. */
export function healthy(): boolean {
  const happened = state !== null && state.count >= state.fault.at;
  state = null;
  replace((_, call) => call);
  return happened;
}

function replace(by: (name: string, call: Call) => Call): void {
  Object.assign(fs, Object.fromEntries(operations.map(([name, call]) => [name, by(name, call)])));
  syncBuiltinESMExports();
}
