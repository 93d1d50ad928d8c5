import { type ChildProcess, spawn } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const server = resolve(
  import.meta.dirname,
  '../../node_modules/yaml-language-server/bin/yaml-language-server',
);

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
};

type Diagnostics = { readonly uri: string; readonly diagnostics: readonly { readonly message: string }[] };
type Offered = { readonly items: readonly { readonly label: string; readonly documentation: string }[] };

/** What an editor does with a YAML file, by the language server that most of them use. */
export class Editor {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  #heard: (message: Message) => void = () => {};
  #received = Buffer.alloc(0);
  #asked = 0;
  #version = 0;

  private constructor() {
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout!.on('data', (chunk: Buffer) => this.#receive(chunk));
    onTestFinished(() => void this.#process.kill());
  }

  static async start(): Promise<Editor> {
    const editor = new Editor();
    await editor.#ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    editor.#send({ method: 'initialized', params: {} });
    return editor;
  }

  /** The sentences of what is underlined. */
  faults(file: string, text: string): Promise<readonly string[]> {
    const uri = this.#open(file, text);
    return new Promise((done) => {
      this.#heard = ({ method, params }) => {
        if (method !== 'textDocument/publishDiagnostics') return;
        const { uri: of, diagnostics } = params as Diagnostics;
        if (of === uri) done(diagnostics.map(({ message }) => message));
      };
    });
  }

  /** What is offered at the end of the text, each with its explanation. */
  async completions(file: string, text: string): Promise<Readonly<Record<string, string>>> {
    const uri = this.#open(file, text);
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const found = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    const { items } = found as Offered;
    return Object.fromEntries(items.map(({ label, documentation }) => [label, documentation]));
  }

  /** Each text as a file of its own beside it: what the server says does not tell of which text of a file it is. */
  #open(file: string, text: string): string {
    this.#version += 1;
    const uri = pathToFileURL(join(dirname(file), `${this.#version}-${basename(file)}`)).href;
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: this.#version, text } },
    });
    return uri;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    this.#send({ id, method, params });
    return new Promise((done) => this.#answers.set(id, done));
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('utf8', 0, head))?.[1]);
      if (head === -1 || this.#received.length < head + 4 + length) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, head + 4 + length));
      this.#received = this.#received.subarray(head + 4 + length);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) this.#answers.get(message.id!)?.(message.result);
    // The server asks for settings; there are none.
    else if (message.id !== undefined) this.#send({ id: message.id, result: null });
    else this.#heard(message);
  }
}
