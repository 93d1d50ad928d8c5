import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin } from './program.ts';
import { hasTool } from './tools.ts';

export const hasTerminal = hasTool('tmux');

const MOST_MILLISECONDS = 20_000;
/** Milliseconds between two looks at the screen, each of which starts a program: more and more while nothing comes. */
const LEAST_PAUSE = 40;
const MOST_PAUSE = 320;
let sessions = 0;

/** A real terminal with a shell in it; what is typed waits for what the screen shows, never for time. */
export class Terminal {
  readonly home = temporaryFolder();
  readonly #name = `pm-path-${process.pid}-${sessions++}`;

  constructor(columns = 80, rows = 24) {
    tmux('new-session', '-d', '-s', this.#name, '-x', `${columns}`, '-y', `${rows}`, 'sh');
    onTestFinished(() => {
      try {
        this.close();
      } catch {} // It was closed before.
    });
    this.type(`PS1='shell> '; PM_PATH_HOME=${this.home}; export PM_PATH_HOME`, 'Enter', 'clear', 'Enter');
  }

  /** Starts the program with these arguments; `{}` in a command line stands for it. */
  start(commandLine: string): void {
    this.type(commandLine.replace('{}', `${process.execPath} ${bin}`), 'Enter');
  }

  /** Keys by tmux's names, other texts as they are. All in one call: each starts a program. */
  type(...keys: readonly string[]): void {
    const calls = keys.map((key) => [
      ...['send-keys', '-t', this.#name, ...(key.length > 1 && !isKeyName(key) ? ['-l'] : [])],
      ...['--', key],
    ]);
    tmux(...calls.flatMap((call, place) => (place === 0 ? call : [';', ...call])));
  }

  resize(columns: number, rows: number): void {
    tmux('resize-window', '-t', this.#name, '-x', `${columns}`, '-y', `${rows}`);
  }

  /** Waits until nothing has changed on the screen for a while. */
  async settles(): Promise<void> {
    for (let before = ''; before !== this.screen(); ) {
      before = this.screen();
      await new Promise((soon) => setTimeout(soon, 300));
    }
  }

  /** As a terminal hands over what is pasted. */
  paste(text: string): void {
    tmux('set-buffer', '-b', this.#name, '--', text);
    tmux('paste-buffer', '-p', '-d', '-b', this.#name, '-t', this.#name);
  }

  /** The lines as the program wrote them: one that the terminal had to wrap is longer than the window is wide. */
  lines(): readonly string[] {
    return tmux('capture-pane', '-p', '-J', '-t', this.#name)
      .split('\n')
      .map((line) => line.trimEnd());
  }

  /** The window with its colours. */
  painted(): string {
    return tmux('capture-pane', '-p', '-e', '-t', this.#name);
  }

  cursorShows(): boolean {
    return tmux('display-message', '-p', '-t', this.#name, '#{cursor_flag}').trim() === '1';
  }

  /** The process id of the program that the shell runs. */
  programId(): number {
    const shell = tmux('display-message', '-p', '-t', this.#name, '#{pane_pid}').trim();
    return Number(execFileSync('pgrep', ['-P', shell], { encoding: 'utf8' }));
  }

  /** As if its window were closed. */
  close(): void {
    tmux('kill-session', '-t', this.#name);
  }

  /** What the screen shows, with what has scrolled off it. */
  screen(): string {
    return tmux('capture-pane', '-p', '-J', '-S', '-', '-t', this.#name);
  }

  /** Waits until the screen shows the text; returns the screen. */
  async shows(text: string | RegExp): Promise<string> {
    const end = Date.now() + MOST_MILLISECONDS;
    for (let pause = LEAST_PAUSE; ; pause = Math.min(2 * pause, MOST_PAUSE)) {
      const screen = this.screen();
      if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen;
      if (Date.now() > end) throw new Error(`The terminal does not show ${text}, but:\n${screen}`);
      await new Promise((soon) => setTimeout(soon, pause));
    }
  }
}

function isKeyName(key: string): boolean {
  return /^(Enter|Tab|Up|Down|Left|Right|BSpace|Escape|C-[a-z])$/.test(key);
}

function tmux(...args: readonly string[]): string {
  return execFileSync('tmux', args, { encoding: 'utf8' });
}
