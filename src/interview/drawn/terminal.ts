import type { ReadStream, WriteStream } from 'node:tty';
import type { Palette } from '../../terminal/palette.ts';

/** Where the questions are drawn: keys come from `input`, the drawing goes to `output`. */
export type Terminal = {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly palette: Palette;
};

/** The size to draw for now; it changes when the window does. */
export type Size = { readonly width: number; readonly rows: number };
