import { execFileSync } from 'node:child_process';

/** The command is there, or this is CI, where a missing tool is a failure and not a reason to skip. */
export function hasTool(command: string): boolean {
  return process.env.CI === 'true' || isThere(command);
}

export function isThere(command: string): boolean {
  return pathOf(command) !== null;
}

/** Where the command lies; `null` where there is none. */
export function pathOf(command: string): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Tracing takes a privilege that not every machine gives, not even in continuous integration; strace itself is a tool. */
export const canTrace =
  hasTool('strace') && (!isThere('strace') || works('strace', ['-o', '/dev/null', 'true']));

/** Follows every process, and stops it at nothing but the calls that are asked for. */
export const TRACED = ['-f', '--seccomp-bpf'] as const;

/** So does mounting. */
export const canMount = works('unshare', [
  '--mount',
  'mount',
  '-t',
  'tmpfs',
  '-o',
  'size=64k',
  'none',
  '/mnt',
]);

/** And making processes that do not see each other, as in containers. */
export const canSeparate = works('unshare', ['--pid', '--fork', '--mount-proc', 'true']);

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
