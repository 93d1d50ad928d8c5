import { isMap, isPair, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { ExpectedError } from '../errors.ts';

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
  const lines = new LineCounter();
  const documents = documentsOf(file, text.replace(/^\uFEFF/, ''), lines);
  const document = Array.isArray(documents) ? documents[0] : undefined;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems: { readonly at: Position; readonly sentence: string }[] = [];
  const refuseAt = (offset: number, sentence: string) => problems.push({ at: at(offset), sentence });
  if (!document) refuseAt(0, 'the file is empty');
  for (const fault of [...(document?.errors ?? []), ...(document?.warnings ?? [])])
    refuseAt(fault.pos[0], syntaxSentence(fault.message));
  if (Array.isArray(documents) && documents.length > 1)
    refuseAt(documents[1]!.range[0], 'a second document begins here, and a file holds one');
  if (document?.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
    refuseAt(0, 'YAML 1.2 is read here, and the file asks for another version');
  if (document)
    visit(document, {
      Alias: (_, node) => void refuseAt(node.range![0], 'aliases (*name) are not taken here: write it out'),
      // The parser's own check compares each key with all others, which takes minutes for many.
      Map: (_, { items }) => {
        const keys = new Set<unknown>();
        for (const { key } of items) {
          if (!isScalar(key)) continue;
          if (keys.has(key.value)) refuseAt(key.range![0], 'map keys must be unique');
          keys.add(key.value);
          // Libraries drop this key in silence, and what it says would be lost.
          if (key.value === '__proto__') refuseAt(key.range![0], 'the key __proto__ is not taken');
        }
      },
    });
  if (problems.length > 0 || !document) {
    const said = problems.map(
      ({ at: { line, column }, sentence }) => `${file}:${line}:${column}: ${sentence}.`,
    );
    throw new ExpectedError('problems', said);
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
  const deep = tooDeep(text);
  if (deep !== null) {
    const { line, column } = deep;
    throw new ExpectedError('problems', [`${file}:${line}:${column}: ${TOO_DEEP}.`]);
  }
  // There may be an error for every character. Of a fault of the parser itself one frame tells enough.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  try {
    return parseAllDocuments(text, {
      lineCounter,
      uniqueKeys: false,
      // The places are ours; its own quote the line for each of what may be thousands of errors on one long line.
      prettyErrors: false,
      version: '1.2',
      merge: false,
      stringKeys: true,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const TOO_DEEP = 'the values are nested too deeply';
/** Far more than any format here has; the parser takes time and stack for every level. */
const MOST_BRACKETS = 100;

/** Where more brackets are open than any file needs. */
function tooDeep(text: string): Position | null {
  let open = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MOST_BRACKETS) {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length, column: before.at(-1)!.length + 1 };
    }
  }
  return null;
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

/** What the parser says, in our voice: one line, without its own place and without its option names. */
function syntaxSentence(message: string): string {
  if (message.includes('call stack')) return TOO_DEEP;
  const line = message.split('\n')[0]!.replace(/[.:]$/, '');
  const said = line
    .replace(/^Missing closing (['"])quote$/, 'a closing $1 is missing')
    .replace('With stringKeys, all keys must be strings', 'every key has to be text');
  return said.charAt(0).toLowerCase() + said.slice(1);
}
