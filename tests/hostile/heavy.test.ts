import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneIn } from '../at-length.ts';
import { bin, persona } from '../end-to-end/program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Seconds of processor time, so that a busy machine fails nothing, and kilobytes. */
const MOST_SECONDS = 5;
const MOST_MEMORY = 300_000;

/** Runs the program on a text from standard input, with its processor time limited. */
function limited(args: readonly string[], input: string | Uint8Array) {
  return new Promise<{ exitCode: number | null; stderr: string; stdout: string; peak: number }>((done) => {
    const program = [
      process.execPath,
      '--require',
      join(import.meta.dirname, 'report-peak.cjs'),
      bin,
      ...args,
    ];
    const child = spawn('sh', ['-c', `ulimit -t ${MOST_SECONDS}; exec "$@"`, 'sh', ...program], {
      env: { PATH: process.env.PATH, PM_PATH_HOME: temporaryFolder() },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    const [, stdout, stderr, third] = child.stdio;
    const texts = { stdout: '', stderr: '', peak: '' };
    stdout!.on('data', (chunk) => (texts.stdout += chunk));
    stderr!.on('data', (chunk) => (texts.stderr += chunk));
    third!.on('data', (chunk) => (texts.peak += chunk));
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
    child.on('close', (exitCode) => done({ ...texts, exitCode, peak: Number(texts.peak) }));
  });
}

/** Just less than what is read. */
const MOST = 199_000;

const all = (text: string) => text.repeat(Math.floor(MOST / text.length));

const numbered = (line: (place: number) => string) => {
  let text = '';
  for (let place = 0; text.length < MOST - 20; place += 1) text += line(place);
  return text;
};

const nested = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

const HEAVY: Readonly<Record<string, string | Uint8Array>> = {
  'an alias bomb': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((name, place) => `${name}: &${name} [${`*${'abcdefghij'[place]},`.repeat(9)}]`)
    .join('\n')}\n`,
  'brackets within brackets': all('['),
  'braces within braces': all('{"a":'),
  'maps within maps by indentation': nested(900),
  'lists within lists on one line': all('- '),
  'questions within questions': all('? '),
  'a text of 10 MB': `mba.status: "${'x'.repeat(10_000_000)}"`,
  'a long text': `mba.status: "${'x'.repeat(MOST - 20)}"`,
  'a long proof': `mba.status: { answer: none, proof: "${'x'.repeat(MOST - 50)}" }`,
  'a long key': `${'x'.repeat(MOST - 20)}: none`,
  'very many keys': numbered((place) => `a${place}:\n`),
  'very many keys on one line': `{${numbered((place) => `a${place},`)}}`,
  'the same key again and again': all('mba.status: none\n'),
  'very many documents': all('--- a\n'),
  'nothing but tabs': all('\t'),
  'nothing but quotes': all('"'),
  'nothing but colons': all(':'),
  'nothing but anchors': all('&a '),
  'nothing but tags': all('!!str '),
  'nothing but remarks': all('# a\n'),
  'nothing but backslashes in a string': `mba.status: "${'\\\\'.repeat(MOST / 2 - 20)}"`,
  'nothing but line ends': all('\n'),
  'nothing but NUL': all('\0'),
  'a number of a million digits': `mba.status: ${'9'.repeat(MOST - 20)}`,
  'lone surrogates': '"\\ud800\\udc00\\ud800": "\\udfff"',
  'bytes of latin-1': Buffer.from('mba.status: caf\xe9', 'latin1'),
  'a byte order mark of UTF-16': Buffer.from('\ufeffmba.status: none', 'utf16le'),
};

test.each(oneIn(5, Object.keys(HEAVY)))(
  '%s as answers ends within its time and memory, refused with a place',
  {
    timeout: 120_000,
  },
  async (name) => {
    const { exitCode, stderr, stdout, peak } = await limited(
      ['assess', '--answers', '-', '--json', '--no-save'],
      HEAVY[name]!,
    );
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^pm-path: standard input:/);
    expect(stderr.length).toBeLessThan(20_000);
    expect(exitCode).toBe(2);
    expect(peak).toBeLessThan(MOST_MEMORY);
  },
);

test('a disk that is full behind standard output is said in one sentence', async () => {
  const child = spawn('sh', [
    '-c',
    `exec "$@" > /dev/full`,
    'sh',
    process.execPath,
    bin,
    'assess',
    '--answers',
    persona('founder'),
    '--no-save',
  ]);
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const exitCode = await new Promise((done) => child.on('close', done));
  expect(stderr).toMatch(/^pm-path: .*no space left on device.*\n$/);
  expect(exitCode).toBe(1);
});
