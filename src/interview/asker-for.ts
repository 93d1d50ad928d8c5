import type { Io } from '../io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { usableWidth } from '../terminal/screen.ts';
import type { Asker } from './asker.ts';

/** Who asks: plain lines, or a drawn terminal. */
export async function askerFor({ stdin, stderr, env }: Io, plain: boolean, color: boolean): Promise<Asker> {
  if (plain) {
    const { plainAsker } = await import('./plain/asker.ts');
    return plainAsker({ input: stdin, output: stderr, width: usableWidth(stderr) });
  }
  const { drawnAsker } = await import('./drawn/asker.ts');
  const palette = paletteFor({ env, isTerminal: stderr.isTTY, wanted: color });
  return drawnAsker({ input: stdin, output: stderr, palette });
}
