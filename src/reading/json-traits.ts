/** What `JSON.parse` does not tell of a text that it has taken. */
export type JsonTraits = {
  /** A key that stands twice in one map: the earlier value would be lost in silence. */
  readonly twice: string | null;
  /** Brackets that are open at once, at most. */
  readonly depth: number;
  /** The text of the values of the outermost map, by key. */
  readonly values: ReadonlyMap<string, string>;
};

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** @param text valid JSON */
export function jsonTraits(text: string): JsonTraits {
  const open: (Set<string> | null)[] = [];
  const values = new Map<string, string>();
  let twice: string | null = null;
  let depth = 0;
  let last: RegExpExecArray | null = null;
  let outermost: { readonly key: string; readonly from: number } | null = null;
  const endOfValue = (at: number) => {
    if (open.length === 1 && outermost) values.set(outermost.key, text.slice(outermost.from, at).trim());
  };
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    switch (token[0]) {
      case '{':
      case '[':
        open.push(token[0] === '{' ? new Set() : null);
        depth = Math.max(depth, open.length);
        break;
      case '}':
      case ']':
        endOfValue(token.index);
        open.pop();
        break;
      case ',':
        endOfValue(token.index);
        break;
      case ':': {
        // The string before a colon is a key.
        const key: string = JSON.parse(last![0]);
        const keys = open.at(-1)!;
        if (keys.has(key)) twice ??= key;
        keys.add(key);
        if (open.length === 1) outermost = { key, from: token.index + 1 };
        break;
      }
    }
    last = token;
  }
  return { twice, depth, values };
}
