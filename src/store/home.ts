import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

type Place = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** What `--home` said. */
  readonly option?: string | undefined;
};

/** The folder of the saved assessments and drafts: as told, else where this system keeps such things. */
export function homeFolder({ env, platform, option }: Place): string {
  if (option) return resolve(option);
  if (env.PM_PATH_HOME) return resolve(env.PM_PATH_HOME);
  // A relative XDG_DATA_HOME is invalid and to be ignored, says the XDG Base Directory Specification.
  if (env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME)) return join(env.XDG_DATA_HOME, 'pm-path');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'pm-path');
  if (platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'pm-path');
  return join(homedir(), '.local', 'share', 'pm-path');
}
