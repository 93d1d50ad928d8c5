import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { type BankTexts, changed, inBankFolder, refusalIn } from './bank-folder.ts';
import { smallBank } from './small-bank-files.ts';

const load = (texts: BankTexts) => inBankFolder(texts, (folder) => loadBank(folder));
const refusal = (texts: BankTexts) =>
  inBankFolder(texts, (folder) => refusalIn(folder, () => loadBank(folder)));

const bank = smallBank['bank.yaml'];
const bankRefusal = (text: string | Uint8Array) => refusal({ ...smallBank, 'bank.yaml': text });

const prototypeBefore = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeBefore);
});

test.each([
  [
    'a tab that indents',
    bank.replace('title: A small bank', 'title:\n\tA: b'),
    '4:1: tabs are not allowed as indentation.',
  ],
  [
    'a key given twice',
    `${bank}title: Another\n`,
    '9:1: "title" stands twice in this map: leave one of them out.',
  ],
  [
    'a JSON key given twice',
    '{"id": "a", "id": "b"}',
    '1:13: "id" stands twice in this map: leave one of them out.',
  ],
  [
    'an alias',
    bank.replace('small\n', '&name small\n').replace('A small bank', '*name'),
    '3:8: aliases (*name) are not taken here: write it out.',
  ],
  [
    'an alias of nothing',
    bank.replace('A small bank', '*name'),
    '3:8: aliases (*name) are not taken here: write it out.',
  ],
  ['an unknown tag', bank.replace('A small bank', '!shell rm'), '3:8: unresolved tag: !shell.'],
  [
    'a second document',
    `${bank}---\nid: other\n`,
    '9:1: a second document begins here, and a file holds one.',
  ],
  ['an empty file', '', '1:1: the file is empty.'],
  ['a file of remarks', '# later\n', '1:1: the file is empty.'],
  ['a list', '- id: small\n', '1:1: a map is expected.'],
  ['a word', 'small\n', '1:1: a map is expected.'],
  [
    'a NUL character',
    bank.replace('small bank', 'a\0b'),
    '3:8: "title": text on one line, without control characters, is expected.',
  ],
  [
    'text on two lines',
    bank.replace('A small bank', '|\n  a\n  b'),
    '3:8: "title": text on one line, without control characters, is expected.',
  ],
  [
    'no number',
    bank.replace('answerNoise: 0.1', 'answerNoise: .nan'),
    '5:14: "answerNoise": a number is expected.',
  ],
  [
    'a way out of the folder',
    bank.replace('writing]', '../writing]'),
    '4:25: "areas.2": an id in kebab-case is expected, such as first-steps.',
  ],
  ['__proto__', `${bank}__proto__: { polluted: yes }\n`, '9:1: the key __proto__ is not taken.'],
  [
    'constructor',
    `${bank}constructor: { prototype: { polluted: yes } }\n`,
    '9:1: "constructor" is no key here.',
  ],
])('%s is refused with its place', (_, text, line) => {
  expect(bankRefusal(text)).toEqual([`bank.yaml:${line}`]);
});

test.each([
  ['an open bracket', `${bank}more: [1, 2\n`],
  ['an open quote', `${bank}more: "text\n`],
  ['a key that is a map', `${bank}? { a: b }\n: c\n`],
  ['line ends of old Macs', bank.replaceAll('\n', '\r')],
])('%s is refused with a place in that file', (_, text) => {
  for (const line of bankRefusal(text)) expect(line).toMatch(/^bank\.yaml:\d+:\d+: .+\.$/);
});

test.each([
  [
    'a raise',
    'areas/contact.yaml',
    'raises: { level: listened }',
    'raises: { constructor: listened }',
    'areas/contact.yaml:27:15: "constructor" is no question of "contact".',
  ],
  [
    'a weight',
    'routes.yaml',
    'writing: 40',
    'constructor: 40',
    'routes.yaml:6:29: "constructor" is no area.',
  ],
  [
    'a given answer',
    'personas/insider.yaml',
    'proof: the minutes',
    '__proto__: { x: 1 }',
    'personas/insider.yaml:6:33: the key __proto__ is not taken.',
  ],
] as const)('%s that is named like a part of every object is unknown', (_, file, from, to, line) => {
  expect(refusal(changed(file, from, to))).toEqual([line]);
});

test.each([
  ['lists', `a: ${'['.repeat(10_000)}`],
  ['closed lists', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['maps', `${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['dashes', `${'- '.repeat(10_000)}1`],
])('%s in lists without end are refused, not run into', (_, text) => {
  expect(bankRefusal(text)[0]).toMatch(/^bank\.yaml:\d+:\d+: /);
});

test('a file larger than any honest one is not read', () => {
  expect(bankRefusal(`${bank}# ${'x'.repeat(3_000_000)}\n`)).toEqual([
    'bank.yaml: this file is too large; at most 2 MB are read. Look whether it is the file you meant.',
  ]);
});

test.each(['latin1', 'utf16le'] as const)('%s is refused with the encoding to use', (encoding) => {
  expect(bankRefusal(Buffer.from(`${bank}# größer\n`, encoding))).toEqual([
    'bank.yaml: this is not UTF-8 text. Save the file as UTF-8.',
  ]);
});

const everywhere = (change: (text: string) => string): BankTexts =>
  Object.fromEntries(Object.entries(smallBank).map(([name, text]) => [name, change(text)]));

test('line ends of Windows and a byte order mark change nothing', () => {
  const windows = load(everywhere((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`));
  expect({ ...windows.bank, digest: '' }).toEqual({ ...load(smallBank).bank, digest: '' });
});

test('nor do they move the places of problems', () => {
  expect(bankRefusal(`\uFEFF${bank.replace('id: small', 'id: Small').replaceAll('\n', '\r\n')}`)).toEqual([
    'bank.yaml:1:5: "id": an id in kebab-case is expected, such as first-steps.',
  ]);
});

test.each([
  ['bank.yaml', 'BANK: there is no question bank here: it takes a folder with a *bank.yaml* in it.'],
  ['routes.yaml', 'routes.yaml: there is no such file. Check the path.'],
  ['areas/writing.yaml', 'bank.yaml:4:25: there is no file areas/writing.yaml for this area.'],
] as const)('a bank without %s is refused', (name, line) => {
  expect(refusal({ ...smallBank, [name]: null })).toEqual([line]);
});

test.each(['bank.yaml', 'routes.yaml', 'areas/writing.yaml', 'personas/insider.yaml'] as const)(
  'a folder in place of %s is refused',
  (name) => {
    expect(refusal({ ...smallBank, [name]: null, [`${name}/inside`]: '' })).toEqual([
      `${name}: this is a folder, and a file is needed. Name a file in it.`,
    ]);
  },
);

test.each(['bank.yaml', 'nowhere'])('%s is no folder of a bank', (name) => {
  const lines = inBankFolder(smallBank, (folder) => refusalIn(folder, () => loadBank(join(folder, name))));
  expect(lines).toEqual([
    `${name}: there is no question bank here: it takes a folder with a *bank.yaml* in it.`,
  ]);
});
