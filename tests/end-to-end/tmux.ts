import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

type Answer = { readonly done: (text: string) => void; readonly failed: (error: Error) => void };

/**
 * The one client that this process has of tmux, which takes a command a line: starting a client for each look at a
 * screen takes longer than all else that a test in a terminal does. It needs a session of its own, which goes with it.
 */
class Client {
  readonly #name = `pm-path-client-${process.pid}`;
  readonly #program = spawn('tmux', ['-C', 'new-session', '-s', this.#name, 'tail -f /dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  /** Whoever waits for an answer, the first command first; that of starting is told to nobody. */
  readonly #waiting: Answer[] = [{ done: () => {}, failed: () => {} }];
  #lines: string[] = [];
  /** What ends the answer that is being read, its time and number; null between two. */
  #block: string | null = null;

  constructor() {
    const { stdin, stdout } = this.#program;
    createInterface({ input: stdout }).on('line', (line) => this.#read(line));
    // Whatever has ended it, the next command starts another one.
    this.#program.on('close', () => {
      client = null;
      for (const { failed } of this.#waiting.splice(0)) failed(new Error('tmux has ended'));
    });
    stdin.on('error', () => this.#program.kill());
    void this.run('set-option', '-t', this.#name, 'destroy-unattached', 'on');
    // Nobody ends it: it ends with its input when this process does.
    this.#program.unref();
    for (const stream of [stdin, stdout]) (stream as unknown as { unref: () => void }).unref();
  }

  /**
   * @returns what the command prints
   * @throws with what tmux says against it
   */
  run(...command: readonly string[]): Promise<string> {
    return new Promise((done, failed) => {
      this.#waiting.push({ done, failed });
      this.#program.stdin.write(`${command.map(quoted).join(' ')}\n`);
    });
  }

  #read(line: string): void {
    const [, kind, block] = /^%(begin|end|error) (\d+ \d+) /.exec(line) ?? [];
    if (this.#block === null) {
      if (kind === 'begin') this.#block = block!;
    } else if (kind !== 'begin' && block === this.#block) {
      const text = this.#lines.map((one) => `${one}\n`).join('');
      const { done, failed } = this.#waiting.shift()!;
      this.#lines = [];
      this.#block = null;
      if (kind === 'error') failed(new Error(text));
      else done(text);
    } else this.#lines.push(line);
  }
}

let client: Client | null = null;

/** Has tmux do something; one command after the other, in the order of the calls. */
export function tmux(...command: readonly string[]): Promise<string> {
  client ??= new Client();
  return client.run(...command);
}

/** As tmux reads it between double quotes, whatever it is: a line end would end the command, and `$` begins a name. */
function quoted(text: string): string {
  const signs = text.replace(/[^\w \-.\u0080-\u{10ffff}]/gu, (sign) => `\\${octal(sign)}`);
  return `"${signs}"`;
}

function octal(sign: string): string {
  return sign.charCodeAt(0).toString(8).padStart(3, '0');
}
