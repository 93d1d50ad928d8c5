import { execFileSync } from 'node:child_process';

/** The tool is there, or this is CI, where a missing tool is a failure and not a reason to skip. */
export function isThere(command: string, versionFlag = '--version'): boolean {
  if (process.env.CI === 'true') return true;
  try {
    execFileSync(command, [versionFlag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
