import { type Document, isMap, isPair, isScalar, LineCounter, type Node, visit } from 'yaml';
import { ExpectedError } from '../errors.ts';
import { type Path, type Position, placedSentence } from './place.ts';
import { documentsOf, syntaxSentence, TOO_DEEP, tooDeepAt } from './yaml.ts';

/** A parsed YAML or JSON text that still knows where each value stands; `null`: a value that never was a text. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path stands, or the nearest thing around it that is there. */
  locate(path: Path): Position | null;
  /** Where the key of the value stands: the place of a key that should not be there. */
  locateKey(path: Path): Position | null;
};

/**
 * The parser takes many times the length of a text in memory, and ten times what any bank or person writes is
 * less than this.
 */
const MOST_CHARACTERS = 200_000;

/**
 * Parses YAML 1.2, of which JSON is a part. Aliases are refused: no format here needs them, and they are how
 * a small file grows without end.
 * @throws ExpectedError with all syntax problems and their places
 */
export function parseSource(file: string, text: string): Source {
  if (text.length > MOST_CHARACTERS) throw new ExpectedError('tooLarge', file, '200 kB');
  const marked = text.replace(/^\uFEFF/, '');
  const deep = tooDeepAt(marked);
  if (deep !== null) {
    const before = marked.slice(0, deep).split('\n');
    const at = { line: before.length, column: before.at(-1)!.length + 1 };
    throw new ExpectedError('problems', [placedSentence(file, at, TOO_DEEP)]);
  }
  const lines = new LineCounter();
  const documents = documentsOf(marked, lines);
  const document = Array.isArray(documents) ? documents[0] : undefined;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const second = Array.isArray(documents) ? documents[1] : undefined;
  const faults: readonly Fault[] = document
    ? [
        ...syntaxFaults(document),
        ...(second
          ? [[second.range[0], 'a second document begins here, and a file holds one'] as const]
          : []),
        ...refusedParts(document),
      ]
    : [[0, 'the file is empty']];
  if (faults.length > 0 || !document)
    throw new ExpectedError(
      'problems',
      faults.map(([offset, sentence]) => placedSentence(file, at(offset), sentence)),
    );
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

/** What is longer than this is no key of any format here. */
const LONGEST_KEY = 60;

/** By its offset in the text. */
type Fault = readonly [offset: number, sentence: string];

function syntaxFaults({ errors, warnings }: Document): readonly Fault[] {
  return [...errors, ...warnings].map(({ pos, message }) => [pos[0], syntaxSentence(message)]);
}

/** What YAML has, and is not taken here. */
function refusedParts(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
    faults.push([0, 'YAML 1.2 is read here, and the file asks for another version']);
  visit(document, {
    Alias: (_, node) =>
      void faults.push([node.range![0], 'aliases (*name) are not taken here: write it out']),
    // The parser's own check compares each key with all others, which takes minutes for many.
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) faults.push([key.range![0], givenTwice(String(key.value))]);
        keys.add(key.value);
        // Libraries drop this key in silence, and what it says would be lost.
        if (key.value === '__proto__') faults.push([key.range![0], 'the key __proto__ is not taken']);
      }
    },
  });
  return faults;
}

function givenTwice(key: string): string {
  const shown = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}...` : key;
  return `"${shown}" stands twice in this map: leave one of them out`;
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
