import { PassThrough } from 'node:stream';
import { Keyboard, type Pressed, pressedReader } from '../../../src/interview/drawn/keyboard.ts';
import type { Prompt } from '../../../src/interview/drawn/prompt.ts';
import type { Size, Terminal } from '../../../src/interview/drawn/terminal.ts';
import { paletteFor } from '../../../src/terminal/palette.ts';

export const colourless = paletteFor({ env: {}, isTerminal: false, wanted: false });

/** Keys as terminals send them. */
const SENT: Readonly<Record<string, string>> = {
  Enter: '\r',
  Space: ' ',
  Esc: '\u001B',
  Tab: '\t',
  Backspace: '\u007F',
  Delete: '\u001B[3~',
  Up: '\u001B[A',
  Down: '\u001B[B',
  Right: '\u001B[C',
  Left: '\u001B[D',
  Home: '\u001B[H',
  End: '\u001B[F',
  PageUp: '\u001B[5~',
  PageDown: '\u001B[6~',
};

/** What the keyboard makes of bytes that come one piece after the other; Esc alone needs a moment. */
export async function pressedBy(...pieces: readonly string[]): Promise<readonly Pressed[]> {
  const input = new PassThrough();
  const keyboard = new Keyboard(input as unknown as Terminal['input']);
  const read = pressedReader();
  const all: Pressed[] = [];
  keyboard.on('keypress', (_, key) => {
    const pressed = read(key);
    if (pressed !== null) all.push(pressed);
  });
  for (const piece of pieces) {
    input.write(piece);
    await new Promise((soon) => setTimeout(soon, piece === '\u001B' ? 110 : 0));
  }
  keyboard.release();
  return all;
}

/** The prompt after these keys, by name or as they are typed. */
export async function afterKeys<State, Outcome>(
  prompt: Prompt<State, Outcome>,
  keys: readonly string[],
  size: Size = { width: 40, rows: 24 },
) {
  let state = prompt.start;
  for (const pressed of await pressedBy(...keys.map((key) => SENT[key] ?? key))) {
    const next = prompt.press(state, pressed, size);
    if ('outcome' in next)
      return { outcome: next.outcome, screen: prompt.stays(next.outcome, size).join('\n') };
    state = next.state;
  }
  return { state, screen: prompt.view(state, size).lines.join('\n') };
}
