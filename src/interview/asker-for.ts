import type { Io } from '../io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { usableWidth } from '../terminal/screen.ts';
import type { Asker } from './asker.ts';

/** Who asks, until the signal is aborted: plain lines, or a drawn terminal. */
export async function askerFor(
  { stdin, stderr, env }: Io,
  plain: boolean,
  color: boolean,
  ended: AbortSignal,
): Promise<Asker> {
  // A terminal that is gone cannot be written to; the signal that says so is on its way.
  stderr.on('error', () => {});
  stdin.on('error', () => {});
  if (plain) {
    const { plainAsker } = await import('./plain/asker.ts');
    return plainAsker({ input: stdin, output: stderr, width: usableWidth(stderr), ended });
  }
  const { drawnAsker } = await import('./drawn/asker.ts');
  const palette = paletteFor({ env, isTerminal: stderr.isTTY, wanted: color });
  return drawnAsker({ input: stdin, output: stderr, palette }, ended);
}
