import type { Io } from '../io.ts';

/** Plain output when asked for, when the environment says so, and on terminals that cannot redraw. */
export function wantsPlain({ env }: Pick<Io, 'env'>, { plain }: { readonly plain?: boolean }): boolean {
  return plain === true || (env.ACCESSIBLE ?? '') !== '' || env.TERM === 'dumb';
}
