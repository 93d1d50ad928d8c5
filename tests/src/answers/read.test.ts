import { expect, test } from 'vitest';
import { readAnswers } from '../../../src/answers/read.ts';
import { readAnswersWithPlaces } from '../../../src/answers/read-with-places.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { parseSource } from '../../../src/reading/source.ts';
import { inBankFolder, refusalIn } from '../bank/bank-folder.ts';
import { smallBank } from '../bank/small-bank-files.ts';

const { bank } = inBankFolder(smallBank, (folder) => loadBank(folder));
const read = (text: string, file = 'answers.yaml') => readAnswersWithPlaces(bank, parseSource(file, text));
const refusal = (text: string, file?: string) => refusalIn('nowhere', () => read(text, file));

const given = {
  'about.employed': 'yes',
  'contact.level': { answer: 'led', proof: 'the minutes' },
  'writing.pages': null,
};

test('answers are read from YAML', () => {
  const text = `about.employed: yes
contact.level: { answer: led, proof: the minutes }
writing.pages: null
`;
  expect(read(text)).toEqual(given);
});

test('answers are read from JSON', () => {
  expect(read(JSON.stringify(given))).toEqual(given);
  expect(read(JSON.stringify(given, null, '\t'))).toEqual(given);
});

test('they come back in the order of asking, whatever the order in the file', () => {
  expect(Object.keys(read('{ writing.pages: some, contact.level: none, about.employed: no }'))).toEqual([
    'about.employed',
    'contact.level',
    'writing.pages',
  ]);
});

test('a whole assessment is an answers file', () => {
  const assessment = {
    schema: 'pm-path/assessment/1',
    id: 'a1',
    bank: { id: 'small', version: '1.0.0', digest: bank.digest },
    routes: [{ id: 'inside', readiness: 50 }],
    answers: given,
  };
  expect(read(JSON.stringify(assessment))).toEqual(given);
});

test('problems within an assessment have their place in the whole file', () => {
  expect(refusal('id: a1\nanswers:\n  about.employed: yes\n  contact.levle: led\n')).toEqual([
    'answers.yaml:4:3: "contact.levle" is no question of this bank; the nearest is "contact.level".',
  ]);
  expect(refusal('id: a1\nanswers:\n  writing.pages: somme\n')).toEqual([
    'answers.yaml:3:18: "somme" is no answer to "writing.pages"; the nearest is "some"; it takes none, some.',
  ]);
});

test('slips of every kind are said in one round, by their lines', () => {
  expect(
    refusal('about.employed: [yes]\ncontact.levle: led\nwriting.pages: somme\nWrong Id: x\n').map(
      (sentence) => sentence.split(': ')[0] + (sentence.includes('nearest') ? ' has a nearest' : ''),
    ),
  ).toEqual([
    'answers.yaml:1:17',
    'answers.yaml:2:1 has a nearest',
    'answers.yaml:3:16 has a nearest',
    'answers.yaml:4:1',
  ]);
});

test('no answers at all are answers', () => {
  expect(read('{}')).toEqual({});
  expect(read('{ "answers": {} }')).toEqual({});
});

test.each([
  [
    'an unknown question',
    'contact.levle: led',
    '1:1: "contact.levle" is no question of this bank; the nearest is "contact.level".',
  ],
  ['a question like no other', 'zoo.giraffes: led', '1:1: "zoo.giraffes" is no question of this bank.'],
  [
    'an unknown answer',
    'contact.level: lead',
    '1:16: "lead" is no answer to "contact.level"; the nearest is "led"; it takes none, listened, led.',
  ],
  [
    'an unknown answer with its proof',
    'contact.level: { answer: head-of, proof: me }',
    '1:16: "head-of" is no answer to "contact.level"; it takes none, listened, led.',
  ],
  ['no full id', 'level: led', '1:1: "level": a full id is expected: area.question.'],
  [
    'a number',
    'contact.level: 3',
    '1:16: "contact.level": an answer id, null or { answer, proof } is expected.',
  ],
  [
    'a truth value',
    'contact.level: true',
    '1:16: "contact.level": an answer id, null or { answer, proof } is expected.',
  ],
  [
    'a list of answers',
    'contact.level: [none, led]',
    '1:16: "contact.level": an answer id, null or { answer, proof } is expected.',
  ],
  [
    'a proof without an answer',
    'contact.level: { proof: me }',
    '1:16: "contact.level": an answer id, null or { answer, proof } is expected.',
  ],
  ['a list', '- contact.level: led', '1:1: a map is expected.'],
  ['a word', 'led', '1:1: a map is expected.'],
  [
    'an answer given twice',
    'contact.level: led\ncontact.level: none',
    '2:1: "contact.level" stands twice in this map: leave one of them out.',
  ],
  [
    'an answer given under the former id too',
    'about.employed: yes\nabout.job: yes',
    '2:1: "about.employed" is answered twice, once under its former id.',
  ],
  ['answers that are no map', 'answers: led', '1:10: a map is expected.'],
  ['constructor', 'constructor: led', '1:1: "constructor": a full id is expected: area.question.'],
  ['an empty file', '', '1:1: the file is empty.'],
])('%s is refused with its place', (_, text, line) => {
  expect(refusal(text)).toEqual([`answers.yaml:${line}`]);
});

test('all that does not fit is named at once', () => {
  expect(refusal('contact.level: lad\nwriting.page: some\n')).toEqual([
    'answers.yaml:1:16: "lad" is no answer to "contact.level"; the nearest is "led"; it takes none, listened, led.',
    'answers.yaml:2:1: "writing.page" is no question of this bank; the nearest is "writing.pages".',
  ]);
});

test('former ids of questions and answers are taken for the present ones', () => {
  expect(read('about.job: aye')).toEqual({ 'about.employed': 'yes' });
  expect(read('about.job: { answer: aye, proof: the contract }')).toEqual({
    'about.employed': { answer: 'yes', proof: 'the contract' },
  });
});

test.each([
  '',
  '  ',
  '  two  spaces ',
  'https://example.org/minutes',
  'größer\nzwei Zeilen',
  '会議の記録 👩‍💻',
])('the proof %j is kept as typed', (proof) => {
  const answers = { 'contact.level': { answer: 'led', proof } };
  expect(read(JSON.stringify(answers))).toEqual(answers);
});

test('a note beside "I don\'t know" is kept', () => {
  expect(read('contact.level: { answer: null, proof: ask Eva }')).toEqual({
    'contact.level': { answer: null, proof: 'ask Eva' },
  });
});

test('JSON is read the same with and without its places', async () => {
  const proof = { answer: 'led', proof: 'a \u00e9 "quoted" \\ \ud83d\ude42 line' };
  for (const text of [
    JSON.stringify(given),
    JSON.stringify({ answers: given }, null, 2),
    JSON.stringify({ 'contact.level': proof, 'about.employed': null }),
    '{"contact.level":{"answer":null}}',
    '{}',
  ])
    expect(await readAnswers(bank, 'answers.json', text)).toEqual({ answers: read(text), left: [] });
});

test('JSON with something wrong is refused with its place', async () => {
  for (const text of [
    '{"contact.level":"ledd"}',
    '{"contact.level":"led","contact.level":"none"}',
    '{"answers":{"contact.level":"led","contact.level":"none"}}',
    '{"contact.level":7}',
    '{"contact.level":{"answer":"led","proofs":"x"}}',
    '{"contact.level":{"answer":"led","proof":7}}',
    '{"contact.level":{}}',
    '{"__proto__":"x"}',
    '{"contact.level":"led"',
    `{"answers":${'['.repeat(200)}${']'.repeat(200)}}`,
    '[]',
    '7',
  ]) {
    const refused = readAnswers(bank, 'answers.json', text);
    await expect(refused, text).rejects.toMatchObject({ message: refusal(text, 'answers.json').join('\n') });
    expect(refusal(text, 'answers.json')[0]).toMatch(/^answers.json:1:\d+: /);
  }
});

test('brackets in a proof are text, whatever quotes stand around it; values that are nested too deeply are refused', () => {
  const brackets = '['.repeat(150);
  const proofs = [
    `"${brackets}"`,
    `'${brackets}'`,
    `a ${brackets}`,
    `it's ${brackets}`,
    `|\n    ${brackets}`,
  ];
  for (const proof of proofs)
    expect(read(`contact.level:\n  answer: led\n  proof: ${proof}\n`)).toMatchObject({
      'contact.level': { proof: expect.stringContaining(brackets) },
    });
  expect(refusal(`contact.level: it's\nwriting.pages: ${brackets}${']'.repeat(150)}`)).toEqual([
    'answers.yaml:2:116: the values are nested too deeply.',
  ]);
});
