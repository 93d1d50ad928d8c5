import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { ExpectedError } from '../errors.ts';

type Place = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** What `--home` said. */
  readonly option?: string | undefined;
};

/**
 * The folder of the saved assessments and drafts: as told, else where this system keeps such things.
 * @throws ExpectedError when nobody knows where that would be
 */
export function homeFolder({ env, platform, option }: Place): string {
  // As a script has it whose variable is empty: not to be taken for the home that lies elsewhere.
  if (option === '') throw new ExpectedError('badEntry', '--home', 'the name of a folder is expected');
  if (option !== undefined) return resolve(option);
  if (env.PM_PATH_HOME) return resolve(env.PM_PATH_HOME);
  // A relative XDG_DATA_HOME is invalid and to be ignored, says the XDG Base Directory Specification.
  if (isPlace(env.XDG_DATA_HOME)) return join(env.XDG_DATA_HOME, 'pm-path');
  if (platform === 'win32')
    return isPlace(env.LOCALAPPDATA)
      ? join(env.LOCALAPPDATA, 'pm-path')
      : join(homedir(), '.local', 'share', 'pm-path');
  const own = isPlace(env.HOME) ? env.HOME : registeredHome();
  if (platform === 'darwin') return join(own, 'Library', 'Application Support', 'pm-path');
  return join(own, '.local', 'share', 'pm-path');
}

/** An empty name or a relative one would be in whatever folder the person is at the moment. */
function isPlace(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path);
}

/** What the system has on file for the user, who need not be known to it: containers run under any number. */
function registeredHome(): string {
  try {
    const { homedir } = userInfo();
    if (isPlace(homedir)) return homedir;
  } catch {}
  throw new ExpectedError('noHome');
}
