import { ExpectedError } from '../errors.ts';
import { type Path, type Position, placedSentence } from './place.ts';
import type { Source } from './source.ts';

/** Something wrong in a file. */
export type Problem = {
  readonly source: Source;
  readonly path: Path;
  /** The key itself is wrong, not its value. */
  readonly atKey?: boolean;
  /** Without the place and the full stop. */
  readonly sentence: string;
};

/** To find a place takes as long as the file has entries; far fewer are read by anybody, the rest is counted. */
const MOST_PLACED = 200;

/** @throws ExpectedError with the problems, in the order of files and lines */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const placed = problems.slice(0, MOST_PLACED).map(({ source, path, atKey, sentence }) => {
    return { file: source.file, at: atKey ? source.locateKey(path) : source.locate(path), sentence };
  });
  placed.sort((a, b) => a.file.localeCompare(b.file) || placeOrder(a.at, b.at));
  const said = placed.map(({ file, at, sentence }) => placedSentence(file, at, sentence));
  throw new ExpectedError('problems', [...new Set(said)], Math.max(0, problems.length - MOST_PLACED));
}

function placeOrder(one: Position | null, other: Position | null): number {
  return one && other ? one.line - other.line || one.column - other.column : 0;
}
