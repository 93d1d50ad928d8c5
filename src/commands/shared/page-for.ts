import type { Io } from '../../io.ts';
import type { Page } from '../../printout/page.ts';
import { paletteFor } from '../../terminal/palette.ts';
import { wantsPlain } from '../../terminal/plain.ts';
import { usableWidth } from '../../terminal/screen.ts';

/** What a printout on standard output is drawn on. */
export function pageFor(io: Io, flags: { readonly color: boolean; readonly plain?: boolean }): Page {
  const { env, stdout } = io;
  return {
    width: usableWidth(stdout),
    palette: paletteFor({ env, isTerminal: stdout.isTTY, wanted: flags.color }),
    plain: wantsPlain(io, flags),
  };
}
