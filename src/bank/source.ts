import { isMap, isPair, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { ExpectedError } from '../errors.ts';
import { MOST_REPORTED } from './problems.ts';

export type Path = readonly (string | number)[];

type Position = { readonly line: number; readonly column: number };

/** A parsed YAML or JSON text that still knows where each value stands. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path stands, or the nearest thing around it that is there. */
  locate(path: Path): Position;
  /** Where the key of the value stands: the place of a key that should not be there. */
  locateKey(path: Path): Position;
};

/**
 * Parses YAML 1.2, of which JSON is a part. Aliases are refused: no format here needs them, and they are how
 * a small file grows without end.
 * @throws ExpectedError with all syntax problems and their places
 */
export function parseSource(file: string, text: string): Source {
  const lines = new LineCounter();
  const documents = documentsOf(file, text.replace(/^\uFEFF/, ''), lines);
  const document = Array.isArray(documents) ? documents[0] : undefined;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems: { readonly at: Position; readonly sentence: string }[] = [];
  if (!document) problems.push({ at: { line: 1, column: 1 }, sentence: 'the file is empty' });
  for (const fault of [...(document?.errors ?? []), ...(document?.warnings ?? [])])
    problems.push({ at: at(fault.pos[0]), sentence: firstLine(fault.message) });
  if (Array.isArray(documents) && documents.length > 1)
    problems.push({
      at: at(documents[1]!.range[0]),
      sentence: 'a second document begins here, and a file holds one',
    });
  if (document)
    visit(document, {
      Alias: (_, node) => {
        problems.push({
          at: at(node.range![0]),
          sentence: 'aliases (*name) are not taken here: write it out',
        });
      },
    });
  if (problems.length > 0 || !document) {
    const said = problems.map(
      ({ at: { line, column }, sentence }) => `${file}:${line}:${column}: ${sentence}.`,
    );
    throw new ExpectedError('problems', said.slice(0, MOST_REPORTED), said.length - MOST_REPORTED);
  }
  const root = document.contents as Node | null;
  const start = (node: Node | null | undefined) => at(node?.range?.[0] ?? 0);
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (path) => start(nodeAt(root, path).node),
    locateKey: (path) => {
      const { node, key } = nodeAt(root, path);
      return start(key ?? node);
    },
  };
}

function documentsOf(file: string, text: string, lineCounter: LineCounter) {
  try {
    return parseAllDocuments(text, {
      lineCounter,
      uniqueKeys: true,
      version: '1.2',
      merge: false,
      stringKeys: true,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself once for each level, and has run out of stack.
    throw new ExpectedError('problems', [`${file}:1:1: the values are nested too deeply.`], 0);
  }
}

/** Follows the path as far as it goes. */
function nodeAt(root: Node | null, path: Path): { readonly node: Node | null; readonly key?: Node } {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      key = pair.key as Node;
      node = (pair.value as Node | null) ?? key;
    } else if (node && 'items' in node && Array.isArray(node.items)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      node = item;
      key = undefined;
    } else break;
  }
  return key ? { node, key } : { node };
}

function firstLine(message: string): string {
  return message
    .split('\n')[0]!
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/[.:]$/, '');
}
