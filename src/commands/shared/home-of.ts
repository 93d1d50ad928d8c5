import type { Io } from '../../io.ts';
import { homeFolder } from '../../store/home.ts';

/**
 * Where what this person saves lies.
 * @throws ExpectedError when nobody knows
 */
export function homeOf({ env, platform }: Io, { home }: { readonly home?: string | undefined }): string {
  return homeFolder({ env, platform, option: home });
}
