import { execFileSync } from 'node:child_process';

/** The command is there, or this is CI, where a missing tool is a failure and not a reason to skip. */
export function hasTool(command: string, versionFlag = '--version'): boolean {
  return process.env.CI === 'true' || isThere(command, versionFlag);
}

function isThere(command: string, versionFlag: string): boolean {
  try {
    execFileSync(command, [versionFlag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
