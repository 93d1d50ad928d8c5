type Yaml = string | number | boolean | null | YamlMap;
export type YamlMap = { readonly [key: string]: Yaml };

/**
 * Reads the YAML in which answers are usually written, for where the whole of YAML is too large to come along: maps
 * with a key a line, one inside another by indentation, and in them plain or quoted texts on one line, `null` and
 * `{ answer, proof }`.
 * @returns the map, or what is not understood, as a sentence without its full stop
 */
export function mapFromYaml(text: string): { readonly map: YamlMap } | string {
  try {
    const lines = linesOf(text);
    const [map, rest] = mapOf(lines, lines[0]?.indent ?? 0);
    return rest[0] ? notUnderstood(rest[0]).message : { map };
  } catch (error) {
    if (error instanceof NotUnderstood) return error.message;
    throw error;
  }
}

class NotUnderstood extends Error {}

type Line = { readonly number: number; readonly indent: number; readonly content: string };

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'`;
/** What stands before a comment: quoted texts, and whatever holds no hash after a space. */
const BEFORE_COMMENT = new RegExp(String.raw`^(?:${QUOTED}|(?<!^)(?<=\S)#|[^#])*`);
const ENTRY = new RegExp(String.raw`^(${QUOTED}|[\w.-]+)\s*:(?:\s+(.*))?$`);
/** In braces: a brace, a colon, a comma, a quoted text or a plain one. */
const TOKEN = new RegExp(String.raw`\s*([{}:,]|${QUOTED}|[^\s{},:"'](?:[^{},:]|:(?=\S))*)\s*`, 'y');
/** What plain texts do not begin with: anchors, tags, blocks, lists and what is reserved. */
const NO_PLAIN = /^(?:[&*!|>%@`[\]?"'{}]|- |: )/;

function linesOf(text: string): readonly Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, place) => {
    const content = BEFORE_COMMENT.exec(line)![0].trim();
    return content === '' || content === '---'
      ? []
      : [{ number: place + 1, indent: line.search(/\S/), content }];
  });
}

/** The map that begins here, and the lines after it. */
function mapOf(lines: readonly Line[], indent: number): readonly [YamlMap, readonly Line[]] {
  const entries = new Map<string, Yaml>();
  let rest = lines;
  for (let line = rest[0]; line && line.indent >= indent; line = rest[0]) {
    const [, written, value] = (line.indent === indent && ENTRY.exec(line.content)) || [];
    if (written === undefined) throw notUnderstood(line);
    const key = String(scalar(written, line));
    const below = rest[1];
    rest = rest.slice(1);
    if (value !== undefined) add(entries, key, valueIn(value, line), line);
    else if (!below || below.indent <= indent) add(entries, key, null, line);
    else if (ENTRY.test(below.content)) {
      const [inner, after] = mapOf(rest, below.indent);
      add(entries, key, inner, line);
      rest = after;
    } else {
      add(entries, key, valueIn(below.content, below), below);
      rest = rest.slice(1);
    }
  }
  return [Object.fromEntries(entries), rest];
}

function add(entries: Map<string, Yaml>, key: string, value: Yaml, line: Line): void {
  if (entries.has(key))
    throw new NotUnderstood(
      `line ${line.number}: "${key}" stands there twice, so one of the two would be lost`,
    );
  entries.set(key, value);
}

function valueIn(text: string, line: Line): Yaml {
  return text.startsWith('{') ? mapInBraces(text, line) : scalar(text, line);
}

/** `{ answer: led, proof: "Notes of five talks" }` */
function mapInBraces(text: string, line: Line): YamlMap {
  TOKEN.lastIndex = 0;
  const next = () => TOKEN.exec(text)?.[1] ?? '';
  const entries = new Map<string, Yaml>();
  let token = next();
  while (token !== '}') {
    const key = token === '{' || token === ',' ? next() : '';
    if (key === '}') break;
    if (key === '' || next() !== ':') throw notUnderstood(line);
    const value = next();
    if (value === '{') throw notUnderstood(line);
    const isEmpty = value === ',' || value === '}';
    add(entries, String(scalar(key, line)), isEmpty ? null : scalar(value, line), line);
    token = isEmpty ? value : next();
  }
  if (TOKEN.lastIndex !== text.length) throw notUnderstood(line);
  return Object.fromEntries(entries);
}

function scalar(text: string, line: Line): Exclude<Yaml, YamlMap> {
  if (text.startsWith('"')) return fromDoubleQuotes(text, line);
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (NO_PLAIN.test(text) || /: |:$/.test(text)) throw notUnderstood(line);
  if (/^(?:null|~)$/i.test(text)) return null;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^[-+]?(?:\d+|\d*\.\d+)$/.test(text) ? Number(text) : text.trimEnd();
}

/** What JSON has no escape for, hardly anybody writes. */
function fromDoubleQuotes(text: string, line: Line): string {
  try {
    return JSON.parse(text);
  } catch {
    throw notUnderstood(line);
  }
}

function notUnderstood({ number, content }: Line): NotUnderstood {
  const told = content.length > 60 ? `${content.slice(0, 60)}…` : content;
  return new NotUnderstood(
    `line ${number} is not understood here (${told}): a file of answers in JSON always is`,
  );
}
