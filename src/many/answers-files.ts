import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Bank } from '../../scoring/index.ts';
import { readAnswers } from '../answers/read.ts';
import { ExpectedError, systemReason } from '../errors.ts';
import { harmlessJson } from '../json.ts';
import { readNamedText } from '../reading/read-text.ts';
import { cutShort } from './read-record.ts';
import type { ResultOf } from './scored-lines.ts';

/** What an answers file ends in; all else that lies in a folder is passed over. */
const ENDINGS: readonly string[] = ['.json', '.yaml', '.yml'];

const LINES: readonly string[] = ['.ndjson', '.jsonl'];

/**
 * The files that a name on the command line stands for: itself, or the answers files right in that folder, by name.
 * @throws ExpectedError for a folder that cannot be read, or has none
 */
export function answersFilesAt(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  const files = namesIn(path)
    .filter((name) => ENDINGS.includes(extname(name).toLowerCase()))
    .map((name) => join(path, name))
    .filter((file) => !isFolder(file));
  if (files.length === 0) throw new ExpectedError('noAnswersFiles', path);
  return files;
}

/** Of what cannot be looked at, whoever reads it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    throw new ExpectedError('unreadable', folder, systemReason(error));
  }
}

/** A result line, or what is wrong with the file. */
export type FileResult = { readonly isBad: boolean; readonly line: string };

/** Scores one answers file, whose name without its ending is the id. */
export async function fileResult(bank: Bank, file: string, resultOf: ResultOf): Promise<FileResult> {
  const id = basename(file, extname(file));
  try {
    if (LINES.includes(extname(file))) throw new ExpectedError('linesAsFile', file);
    const { answers } = await readAnswers(bank, file, readNamedText(file));
    return { isBad: false, line: resultOf(JSON.stringify(id), answers) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const said = cutShort(error.message.replaceAll('\n', ' '));
    return { isBad: true, line: harmlessJson(`${JSON.stringify({ file, id, error: said })}\n`) };
  }
}
