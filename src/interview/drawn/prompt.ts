import type { Interface, Key } from 'node:readline';
import { Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useMemo, useState } from '@inquirer/core';
import { usableWidth } from '../../terminal/screen.ts';
import { Interrupted } from '../asker.ts';
import type { EndingSignal } from '../signals.ts';
import { Canvas, type Frame } from './canvas.ts';
import { Keyboard, type Pressed, pressedReader } from './keyboard.ts';
import type { Size, Terminal } from './terminal.ts';

/** One screen that asks for something: what it shows and what keys do to it, without a terminal. */
export type Prompt<State, Outcome> = {
  readonly start: State;
  press(state: State, pressed: Pressed, size: Size): Next<State, Outcome>;
  view(state: State, size: Size): Frame;
  /** The lines that stay when it is done. */
  stays(outcome: Outcome, size: Size): readonly string[];
  /** What comes of it when the program is told to end; without it, `Interrupted` is thrown. */
  stopped?(state: State, signal: EndingSignal): Outcome;
};

export type Next<State, Outcome> = { readonly state: State } | { readonly outcome: Outcome };

const MARK_PASTES = '\u001B[?2004h';
const MARK_PASTES_NO_MORE = '\u001B[?2004l';

/**
 * Shows a prompt until it has its outcome. Inquirer's core leads it: it reads keys, drops those that were typed
 * before the prompt was on the screen or come at once after the last one, and ends on Ctrl-C and signals. It draws
 * a whole screen for every key, so what is seen is drawn on a canvas instead, which writes what changed.
 * @throws Interrupted on Ctrl-C, when the terminal is gone, or when the signal is aborted
 */
export async function ask<State, Outcome>(
  prompt: Prompt<State, Outcome>,
  { input, output }: Terminal,
  ended: AbortSignal,
): Promise<Outcome> {
  const keyboard = new Keyboard(input);
  const canvas = new Canvas(output);
  const size = (): Size => ({ width: usableWidth(output), rows: output.rows > 0 ? output.rows : 24 });
  let latest = prompt.start;
  const frame = () => prompt.view(latest, size());
  const gone = new AbortController();
  const hangUp = () => gone.abort('SIGHUP' satisfies EndingSignal);
  const leaveSane = () => {
    input.setRawMode(false);
    output.write(MARK_PASTES_NO_MORE);
  };
  const suspend = () => {
    canvas.leave(frame().lines);
    leaveSane();
    process.kill(process.pid, 'SIGTSTP');
  };
  const goOn = () => {
    // The shell has changed the terminal since, and Node would not set again what it has set.
    input.setRawMode(false);
    input.setRawMode(true);
    output.write(MARK_PASTES);
    canvas.drawBelow(frame());
  };
  const resized = () => canvas.redraw(frame());

  const shown = createPrompt<Outcome, null>((_, done) => {
    const [{ state }, setShown] = useState({ state: prompt.start });
    const read = useMemo(pressedReader, []);
    useEffect((readline) => {
      readline.on('SIGTSTP', suspend);
      output.on('resize', resized);
      process.on('SIGCONT', goOn);
      output.write(MARK_PASTES);
      emptied(readline);
      return () => {
        output.off('resize', resized);
        process.off('SIGCONT', goOn);
      };
    }, []);
    useKeypress((event, readline) => {
      emptied(readline);
      const pressed = read(event as Key);
      if (pressed === null) return;
      const next = prompt.press(latest, pressed, size());
      if ('outcome' in next) return done(next.outcome);
      latest = next.state;
      setShown(next);
    });
    latest = state;
    canvas.draw(frame());
    return '';
  });

  input.on('end', hangUp);
  process.on('exit', leaveSane);
  try {
    const outcome = await shown(null, {
      input: keyboard as unknown as NodeJS.ReadStream,
      output: new Writable({ write: (_chunk, _encoding, written) => written() }),
      signal: AbortSignal.any([ended, gone.signal]),
    });
    canvas.leave(prompt.stays(outcome, size()));
    return outcome;
  } catch (error) {
    const signal = endingSignal(error);
    if (signal === null) throw error;
    if (!prompt.stopped) {
      canvas.leave(frame().lines);
      throw new Interrupted(signal);
    }
    const outcome = prompt.stopped(latest, signal);
    canvas.leave(prompt.stays(outcome, size()));
    return outcome;
  } finally {
    input.off('end', hangUp);
    process.off('exit', leaveSane);
    leaveSane();
    keyboard.release();
  }
}

/**
 * Readline keeps a line of all that is typed, and reckons its place anew for every key. Here it holds a space: on an
 * empty line Ctrl-D would end the input.
 */
function emptied(readline: Pick<Interface, 'write'> & { clearLine(direction: 0): void }): void {
  readline.clearLine(0);
  readline.write(' ');
}

/** Told by the name of the error, since two copies of the library may be installed; `null` for any other error. */
function endingSignal(error: unknown): EndingSignal | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'ExitPromptError') return 'SIGINT';
  return error.name === 'AbortPromptError' ? (error.cause as EndingSignal) : null;
}
