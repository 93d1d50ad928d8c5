import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin } from './program.ts';
import { tmux } from './tmux.ts';
import { hasTool } from './tools.ts';

export const hasTerminal = hasTool('tmux');

const MOST_MILLISECONDS = 20_000;
/** Milliseconds between two looks at the screen: more and more while nothing comes. */
const LEAST_PAUSE = 20;
const MOST_PAUSE = 160;
/** Milliseconds without a change after which a screen is drawn. */
const DRAWN = 50;
let sessions = 0;

/** A real terminal with a shell in it; what is typed waits for what the screen shows, never for time. */
export class Terminal {
  readonly home = temporaryFolder();
  readonly #name = `pm-path-${process.pid}-${sessions++}`;

  constructor(columns = 80, rows = 24) {
    void tmux('new-session', '-d', '-s', this.#name, '-x', `${columns}`, '-y', `${rows}`, 'sh');
    // It may be closed already.
    onTestFinished(() => this.close().catch(() => {}));
    this.type(`PS1='shell> '; PM_PATH_HOME=${this.home}; export PM_PATH_HOME`, 'Enter', 'clear', 'Enter');
  }

  /** Starts the program with these arguments, on an empty screen; `{}` in a command line stands for it. */
  start(commandLine: string): void {
    void tmux('send-keys', '-R', '-t', this.#name);
    void tmux('clear-history', '-t', this.#name);
    this.type(commandLine.replace('{}', `${process.execPath} ${bin}`), 'Enter');
  }

  /** Keys by tmux's names, other texts as they are. What tmux says against it fails the test without being waited for. */
  type(...keys: readonly string[]): void {
    for (const key of keys) {
      const asText = key.length > 1 && !isKeyName(key) ? ['-l'] : [];
      void tmux('send-keys', '-t', this.#name, ...asText, '--', key);
    }
  }

  resize(columns: number, rows: number): void {
    void tmux('resize-window', '-t', this.#name, '-x', `${columns}`, '-y', `${rows}`);
  }

  /** Waits until nothing has changed on the screen for so many milliseconds; returns the screen. */
  async settles(milliseconds = 300): Promise<string> {
    for (let before = await this.screen(); ; ) {
      await new Promise((soon) => setTimeout(soon, milliseconds));
      const now = await this.screen();
      if (now === before) return now;
      before = now;
    }
  }

  /** As a terminal hands over what is pasted. */
  paste(text: string): void {
    void tmux('set-buffer', '-b', this.#name, '--', text);
    void tmux('paste-buffer', '-p', '-d', '-b', this.#name, '-t', this.#name);
  }

  /** The lines as the program wrote them: one that the terminal had to wrap is longer than the window is wide. */
  async lines(): Promise<readonly string[]> {
    const shown = await tmux('capture-pane', '-p', '-J', '-t', this.#name);
    return shown.split('\n').map((line) => line.trimEnd());
  }

  /** The window with its colours. */
  painted(): Promise<string> {
    return tmux('capture-pane', '-p', '-e', '-t', this.#name);
  }

  async cursorShows(): Promise<boolean> {
    return (await tmux('display-message', '-p', '-t', this.#name, '#{cursor_flag}')).trim() === '1';
  }

  /** The process id of the program that the shell runs. */
  async programId(): Promise<number> {
    const shell = await tmux('display-message', '-p', '-t', this.#name, '#{pane_pid}');
    return Number(execFileSync('pgrep', ['-P', shell.trim()], { encoding: 'utf8' }));
  }

  /** As if its window were closed. */
  async close(): Promise<void> {
    await tmux('kill-session', '-t', this.#name);
  }

  /** What the screen shows, with what has scrolled off it. */
  screen(): Promise<string> {
    return tmux('capture-pane', '-p', '-J', '-S', '-', '-t', this.#name);
  }

  /** Waits until the screen shows the text and is drawn to its end, so that keys are read; returns the screen. */
  async shows(text: string | RegExp): Promise<string> {
    const end = Date.now() + MOST_MILLISECONDS;
    for (let pause = LEAST_PAUSE; ; pause = Math.min(2 * pause, MOST_PAUSE)) {
      const screen = await this.screen();
      if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return this.settles(DRAWN);
      if (Date.now() > end) throw new Error(`The terminal does not show ${text}, but:\n${screen}`);
      await new Promise((soon) => setTimeout(soon, pause));
    }
  }
}

function isKeyName(key: string): boolean {
  return /^(Enter|Tab|Up|Down|Left|Right|BSpace|Escape|C-[a-z])$/.test(key);
}
