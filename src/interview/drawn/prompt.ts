import { usableWidth } from '../../terminal/screen.ts';
import { Interrupted } from '../asker.ts';
import type { EndingSignal } from '../signals.ts';
import { Canvas, type Frame } from './canvas.ts';
import { listen, type Pressed } from './keyboard.ts';
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
 * Shows a prompt until it has its outcome. Keys typed before it is on the screen are dropped, and so are those
 * that come at once after the last one: they were meant for something else.
 * @throws Interrupted on Ctrl-C, when the terminal is gone, or when the signal is aborted
 */
export function ask<State, Outcome>(
  prompt: Prompt<State, Outcome>,
  { input, output }: Terminal,
  ended: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    if (ended.aborted) return reject(new Interrupted(ended.reason as EndingSignal));
    const canvas = new Canvas(output);
    const size = (): Size => ({ width: usableWidth(output), rows: output.rows > 0 ? output.rows : 24 });
    let state = prompt.start;
    let isDrawn = false;
    const frame = () => prompt.view(state, size());

    const setTerminal = (isAsking: boolean) => {
      input.setRawMode(isAsking);
      output.write(isAsking ? MARK_PASTES : MARK_PASTES_NO_MORE);
    };
    const settle = (outcome: Outcome) => {
      release();
      canvas.leave(prompt.stays(outcome, size()));
      resolve(outcome);
    };
    const interrupt = (signal: EndingSignal) => {
      if (prompt.stopped) return settle(prompt.stopped(state, signal));
      release();
      canvas.leave(frame().lines);
      return reject(new Interrupted(signal));
    };
    const pressed = (what: Pressed) => {
      if (!isDrawn) return;
      if (isControl(what, 'c')) return interrupt('SIGINT');
      if (isControl(what, 'z')) return suspend();
      const next = prompt.press(state, what, size());
      if ('outcome' in next) return settle(next.outcome);
      state = next.state;
      return canvas.draw(frame());
    };
    const suspend = () => {
      canvas.leave(frame().lines);
      setTerminal(false);
      process.kill(process.pid, 'SIGTSTP');
    };
    const goOn = () => {
      // The shell has changed the terminal since, and Node would not set again what it has set.
      input.setRawMode(false);
      setTerminal(true);
      canvas.drawBelow(frame());
    };
    const resized = () => canvas.redraw(frame());
    const aborted = () => interrupt(ended.reason as EndingSignal);
    const gone = () => interrupt('SIGHUP');
    const leaveSane = () => setTerminal(false);

    const deaf = listen(input, pressed);
    input.on('end', gone);
    output.on('resize', resized);
    process.on('SIGCONT', goOn);
    process.on('exit', leaveSane);
    ended.addEventListener('abort', aborted);
    setTerminal(true);
    input.resume();
    // What was typed before comes with the next look at the keyboard, and is dropped.
    const drawing = setImmediate(() => {
      isDrawn = true;
      canvas.draw(frame());
    });
    const release = () => {
      clearImmediate(drawing);
      deaf();
      input.off('end', gone);
      output.off('resize', resized);
      process.off('SIGCONT', goOn);
      process.off('exit', leaveSane);
      ended.removeEventListener('abort', aborted);
      setTerminal(false);
      input.pause();
    };
  });
}

function isControl(pressed: Pressed, name: string): boolean {
  return pressed.kind === 'key' && pressed.ctrl && pressed.name === name;
}
