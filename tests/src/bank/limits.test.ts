import { expect, test } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { type BankTexts, changed, inBankFolder, refusalIn } from './bank-folder.ts';
import { smallBank } from './small-bank-files.ts';

const load = (texts: BankTexts) => inBankFolder(texts, (folder) => loadBank(folder));
const refusal = (texts: BankTexts) =>
  inBankFolder(texts, (folder) => refusalIn(folder, () => loadBank(folder)));

const times = (count: number, line: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => line(place)).join('');

const noPage = '      - { id: none, label: No page, worth: 0 }\n';
const weighted = (count: number) =>
  changed(
    'areas/writing.yaml',
    noPage,
    times(count - 1, (place) => `      - { id: few-${place}, label: Few, worth: 0 }\n`),
  );

test('a weighted question has at most 9 answers', () => {
  load(weighted(9));
  expect(refusal(weighted(10))).toEqual([
    'areas/writing.yaml:9:7: "writing.pages": at most 9 answers are expected of a weighted question.',
  ]);
});

const fact = (count: number) =>
  changed(
    'areas/about.yaml',
    '      - { id: no, label: No }\n',
    times(count - 1, (place) => `      - { id: no${place || ''}, label: No }\n`),
  );

test('a fact has at most 15 answers', () => {
  load(fact(15));
  expect(refusal(fact(16))).toEqual([
    'areas/about.yaml:10:7: "questions.employed.answers": at most 15 answers are expected.',
  ]);
});

const actions = (count: number) => {
  const text = smallBank['areas/writing.yaml'];
  const action =
    'title: Write, firstStep: Sit down, hours: 1, weeks: 1, proof: Pages, raises: { pages: some }';
  return {
    ...smallBank,
    'areas/writing.yaml': `${text}actions:\n${times(count, (place) => `  - { id: write-${place}, ${action} }\n`)}`,
  };
};

test('an area has at most 12 actions', () => {
  load(actions(12));
  expect(refusal(actions(13))).toEqual([
    'areas/writing.yaml:12:3: "actions": at most 12 actions are expected.',
  ]);
});

const needs = (count: number) =>
  changed(
    'routes.yaml',
    '      - { area: contact, atLeast: 30, because: Too little contact. }\n',
    times(count - 1, () => '      - { area: contact, atLeast: 30, because: Too little contact. }\n'),
  );

test('a route has at most 20 needs', () => {
  load(needs(20));
  expect(refusal(needs(21))).toEqual([
    'routes.yaml:14:7: "routes.inside.needs": at most 20 needs are expected.',
  ]);
});

const areas = (count: number): BankTexts => {
  const more = Array.from({ length: count - 3 }, (_, place) => `more-${place}`);
  const text = smallBank['areas/writing.yaml'];
  const files = more.map((id) => [`areas/${id}.yaml`, text.replace('id: writing', `id: ${id}`)] as const);
  const named = changed('bank.yaml', 'contact, writing]', `contact, writing, ${more.join(', ')}]`);
  return { ...named, ...Object.fromEntries(files) };
};

test('a bank has at most 30 areas', () => {
  expect(load(areas(30)).bank.areas).toHaveLength(30);
  expect(refusal(areas(31))).toEqual(['bank.yaml:4:8: "areas": at most 30 areas are expected.']);
});

const questions = (count: number) => {
  const { 'areas/writing.yaml': text } = smallBank;
  const [, question] = text.split('questions:\n');
  const more = times(count - 1, (place) => question!.replace('id: pages', `id: pages-${place}`));
  return { ...smallBank, 'areas/writing.yaml': `${text}${more}` };
};

test('an area has at most 20 questions', () => {
  expect(load(questions(20)).bank.areas.at(-1)!.questions).toHaveLength(20);
  expect(refusal(questions(21))).toEqual([
    'areas/writing.yaml:5:3: "questions": at most 20 questions are expected.',
  ]);
});

const routes = (count: number) =>
  changed(
    'routes.yaml',
    '  - id: prepare\n',
    `${times(count - 3, (place) => `  - { id: way-${place}, title: A way, readyAt: 50, weights: { contact: 1 } }\n`)}  - id: prepare\n`,
  );

test('a bank has at most 10 routes', () => {
  expect(load(routes(10)).bank.routes).toHaveLength(10);
  expect(refusal(routes(11))).toEqual(['routes.yaml:3:3: "routes": at most 10 routes are expected.']);
});

const named = (length: number) => changed('bank.yaml', 'id: small', `id: ${'a'.repeat(length)}`);

test('an id has at most 60 characters', () => {
  expect(load(named(60)).bank.id).toHaveLength(60);
  expect(refusal(named(61))).toEqual(['bank.yaml:1:5: "id": at most 60 characters are expected of an id.']);
});

const decidingFacts = (count: number) => {
  const facts = times(
    count,
    (place) => `  - { id: f${place}, ask: Which?, answers: [{ id: a, label: A }, { id: b, label: B }] }\n`,
  );
  const when = times(count, (place) => `about.f${place}: [a], `);
  return changed(
    'areas/about.yaml',
    'questions:\n',
    `questions:\n${facts}`,
    changed('routes.yaml', 'about.employed: [no]', `about.employed: [no], ${when}`),
  );
};

test('facts that decide are few enough to be tried in all ways', () => {
  load(decidingFacts(11));
  expect(refusal(decidingFacts(12))).toEqual([
    'bank.yaml:4:8: the facts that scores depend on can turn out in 12288 ways, and at most 10000 can be looked at: let fewer facts decide.',
  ]);
});

test('a reference person is named after the file', () => {
  expect(refusal({ ...smallBank, 'personas/twin.yaml': smallBank['personas/insider.yaml'] })).toEqual([
    'personas/twin.yaml:1:5: "insider" does not agree with the name of the file; "twin" is expected.',
  ]);
});

test('a bank needs no reference people', () => {
  expect(load({ ...smallBank, 'personas/insider.yaml': null }).personas).toEqual([]);
});

test('all problems of a bank are named at once, in the order of files and lines', () => {
  const twice = changed(
    'areas/contact.yaml',
    'after: [sit-in]',
    'after: [sit-on]',
    changed('routes.yaml', 'writing: 40', 'writting: 40'),
  );
  expect(refusal(twice)).toEqual([
    'areas/contact.yaml:36:13: "sit-on" is no action of this list; the nearest is "sit-in".',
    'routes.yaml:6:29: "writting" is no area; the nearest is "writing".',
  ]);
});

test('of many problems 20 are named and the rest is counted', () => {
  const strange = changed('routes.yaml', 'prefer: [inside]', `prefer: [${times(23, () => 'inside, ')}]`);
  const lines = refusal(strange);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('... and 2 problems more.');
});
