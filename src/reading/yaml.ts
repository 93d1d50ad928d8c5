import { Lexer, type LineCounter, parseAllDocuments } from 'yaml';

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

/** What the lexer puts before the text of a plain scalar. */
const SCALAR = '\u001F';
/** What it puts between parts, and is not in the text. */
const INVISIBLE = new Set(['\u0002', '\u0018', SCALAR]);

/**
 * The offset at which more brackets are open than any file needs; `null`: there is none. Brackets in a text, such as
 * a proof, open nothing.
 */
export function tooDeepAt(text: string): number | null {
  let open = 0;
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!isText && (token === '[' || token === '{')) open += 1;
    else if (!isText && (token === ']' || token === '}')) open = Math.max(0, open - 1);
    if (open > MOST_BRACKETS) return offset;
    isText = token === SCALAR;
    if (!INVISIBLE.has(token)) offset += token.length;
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
