import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What a page, a table, a calendar, a shell, a terminal or a reader of Markdown might take for more than words. */
export const WORDS = [
  '</script><script>alert(1)</script><!--',
  '</title></style><img src=x onerror=alert(1)>: <svg onload=alert(1)>',
  '" onmouseover="alert(1)" x=\'y\' style="background:url(//x)',
  '![x](https://stranger.example/pixel) <https://stranger.example/a>',
  '[here](javascript:alert(1)) [there][1] [1]: javascript:alert(1)',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("https://stranger.example") +1 @SUM(A1) -2',
  '$(touch /tmp/touched) `touch /tmp/touched` ; touch /tmp/touched',
  '#{process.exit(3)} {{constructor}} {process} %s %n __proto__',
  '| a | b | <details open ontoggle=alert(1)> ``` --- > # 1. x',
  'END:VEVENT\\r\\nBEGIN:VALARM\\nACTION:AUDIO;ATTACH=file:///etc/passwd',
  'zero\u200Bwidth\u2060and\uFEFFmarks\uFFF9that\u180Ehide',
  '../../../../etc/passwd\\..\\NUL.html',
] as const;

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
};

/** Gives the next words for a text of at most so many characters. */
type Say = (most: number) => string;

function sayingInTurn(): Say {
  let turn = 0;
  return (most) => {
    turn += 1;
    return `${WORDS[turn % WORDS.length]!} ${WORDS[(turn * 5) % WORDS.length]!}`.slice(0, most).trim();
  };
}

/** The pattern of all text that is no id, no version and nothing else of a form of its own. */
const isProse = ({ type, pattern }: Schema) =>
  type === 'string' && pattern?.startsWith('^[^\\p{Cc}') === true;

/** The value with such words for every text for which its schema has room, those it lacks included. */
function saying(schema: Schema, value: unknown, say: Say): unknown {
  if (isProse(schema)) return say(schema.maxLength ?? 100);
  if (schema.anyOf && value !== undefined) {
    const fitting = schema.anyOf.find((one) => fits(one, value));
    return fitting ? saying(fitting, value, say) : value;
  }
  if (schema.items && Array.isArray(value)) return value.map((item) => saying(schema.items!, item, say));
  const { properties = {}, additionalProperties } = schema;
  if (schema.type !== 'object' || (value === undefined && !Object.values(properties).some(isProse)))
    return value;
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const others = Object.entries(given).filter(([key]) => properties[key] === undefined);
  const said = [
    ...Object.entries(properties).map(([key, one]) => [key, saying(one, given[key], say)] as const),
    ...others.map(([key, one]) => [key, saying(additionalProperties || {}, one, say)] as const),
  ];
  return Object.fromEntries(said.filter(([, one]) => one !== undefined));
}

function fits({ type, properties, required = [] }: Schema, value: unknown): boolean {
  if (typeof value === 'string') return type === 'string';
  if (typeof value !== 'object' || value === null || type !== 'object') return false;
  return required.every((key) => key in value) && Object.keys(value).every((key) => properties?.[key]);
}

/** How the same is called in the starter and in a stranger's bank: what every object of JavaScript has. */
const NAMES = { situation: 'constructor', practise: 'prototype', outside: 'con' };

/** The bank to start from, with hostile words in every text, in its comments, and for ids what JavaScript and systems know. */
export function strangersBank(folder: string): string {
  const bank = join(folder, 'bank');
  const say = sayingInTurn();
  for (const [schema, name] of filesOfStarter()) {
    const text = Object.entries(NAMES).reduce(
      (all, [from, to]) => all.replaceAll(new RegExp(`\\b${from}\\b(?!-)`, 'g'), to),
      readFileSync(join(resolve('src/bank/starter'), name), 'utf8'),
    );
    const format = JSON.parse(readFileSync(resolve(`dist/schemas/${schema}.json`), 'utf8'));
    const said = JSON.stringify(saying(format, parse(text), say), null, 1);
    const to = join(bank, name.replace('situation', NAMES.situation));
    cpSync(join(resolve('src/bank/starter'), name), to, { recursive: true });
    writeFileSync(
      to,
      said.replaceAll(/^ *"(weight|leading|backing)": \d/gm, (line) => `# ${say(400)}\u001B[2J\n${line}`),
    );
  }
  return bank;
}

function filesOfStarter(): readonly (readonly [schema: string, name: string])[] {
  const within = (folder: string, schema: string) =>
    readdirSync(join(resolve('src/bank/starter'), folder)).map(
      (name) => [schema, join(folder, name)] as const,
    );
  return [
    ['bank', 'bank.yaml'],
    ['routes', 'routes.yaml'],
    ...within('areas', 'area'),
    ...within('personas', 'persona'),
    ...within('stories', 'story'),
  ];
}
