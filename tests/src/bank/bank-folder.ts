import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../../../src/errors.ts';
import { smallBank } from './small-bank-files.ts';

/** Text or bytes by the name of the file in the bank's folder; `null`: the file is not there. */
export type BankTexts = { readonly [name: string]: string | Uint8Array | null };

/** The small valid bank with one passage of one file replaced. The passage must be there, or the test lies. */
export function changed(file: string, from: string, to: string, texts: BankTexts = smallBank): BankTexts {
  const text = texts[file];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { ...texts, [file]: text.replace(from, () => to) };
}

/** Writes the bank into a temporary folder, hands over the folder and removes it afterwards. */
export function inBankFolder<T>(texts: BankTexts, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pm-path-bank-'));
  try {
    for (const [name, text] of Object.entries(texts)) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines with which the work is refused, paths relative to the folder. Anything but a calm refusal fails. */
export function refusalIn(folder: string, work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    if (error.exitCode !== 2) throw new Error(`exit code ${error.exitCode}: ${error.message}`);
    return error.message
      .replaceAll('\\', '/')
      .replaceAll(`${folder.replaceAll('\\', '/')}/`, '')
      .replaceAll(folder.replaceAll('\\', '/'), 'BANK')
      .split('\n');
  }
  throw new Error('nothing was refused');
}

/** One change to the small valid bank, and all lines with which it is refused. */
export type Row = readonly [
  file: keyof typeof smallBank,
  from: string,
  to: string,
  ...refusal: readonly string[],
];
