import { type LineCounter, parseAllDocuments } from 'yaml';

/** What the parser makes of a text, a fault of the syntax being part of it. */
export function documentsOf(text: string, lineCounter: LineCounter) {
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

export const TOO_DEEP = 'the values are nested too deeply';

/** Far more than any format here has; the parser takes time and stack for every level. */
const MOST_BRACKETS = 100;

/** The offset at which more brackets are open than any file needs; `null`: there is none. */
export function tooDeepAt(text: string): number | null {
  let open = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MOST_BRACKETS) return offset;
  }
  return null;
}

/** What the parser says, in our voice: one line, without its own place and without its option names. */
export function syntaxSentence(message: string): string {
  if (message.includes('call stack')) return TOO_DEEP;
  const line = message.split('\n')[0]!.replace(/[.:]$/, '');
  const said = line
    .replace(/^Missing closing (['"])quote$/, 'a closing $1 is missing')
    .replace('With stringKeys, all keys must be strings', 'every key has to be text');
  return said.charAt(0).toLowerCase() + said.slice(1);
}
