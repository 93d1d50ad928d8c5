import { expect, test } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { type BankTexts, changed, inBankFolder } from './bank-folder.ts';
import { smallBank } from './small-bank-files.ts';

const load = (texts: BankTexts) => inBankFolder(texts, (folder) => loadBank(folder));
const { bank, personas } = load(smallBank);
const [about, contact, writing] = bank.areas;

test('questions have full ids, in the order of asking', () => {
  expect(bank.areas.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([
    'about.employed',
    'about.hours',
    'contact.level',
    'contact.often',
    'writing.pages',
  ]);
});

test('a question without weight becomes a fact, with its hours and former ids', () => {
  expect(about!.questions).toEqual([
    {
      kind: 'fact',
      id: 'about.employed',
      ask: 'Are you employed?',
      when: [],
      formerly: ['about.job'],
      answers: [
        { id: 'yes', label: 'Yes', formerly: ['aye'] },
        { id: 'no', label: 'No', formerly: [] },
      ],
    },
    {
      kind: 'fact',
      id: 'about.hours',
      name: 'Hours a week',
      ask: 'How many hours a week have you got?',
      when: [{ question: 'about.employed', accepts: ['yes'] }],
      formerly: [],
      answers: [
        { id: 'two', label: 'Two', formerly: [], hours: 2 },
        { id: 'eight', label: 'Eight', formerly: [], hours: 8 },
      ],
    },
  ]);
});

test('a question with a weight keeps it, and proof is needed only where it is said', () => {
  expect(contact!.questions[0]).toEqual({
    kind: 'weighted',
    id: 'contact.level',
    ask: 'What have you done?',
    help: 'Count people outside your team.',
    when: [],
    formerly: [],
    weight: 3,
    answers: [
      { id: 'none', label: 'Nothing', formerly: [], worth: 0, needsProof: false },
      { id: 'listened', label: 'Listened', formerly: [], worth: 0.5, needsProof: false },
      { id: 'led', label: 'Led', formerly: [], worth: 1, needsProof: true },
    ],
  });
});

test('actions name what they raise and what they come after in full', () => {
  expect(contact!.actions.map(({ id, after, raises, when }) => ({ id, after, raises, when }))).toEqual([
    {
      id: 'contact.sit-in',
      after: [],
      raises: [{ question: 'contact.level', answer: 'listened' }],
      when: [{ question: 'about.employed', accepts: ['yes'] }],
    },
    {
      id: 'contact.lead',
      after: ['contact.sit-in'],
      raises: [
        { question: 'contact.level', answer: 'led' },
        { question: 'contact.often', answer: 'weekly' },
      ],
      when: [],
    },
  ]);
});

test('routes are told apart, and their tasks are named after them', () => {
  expect(bank.routes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'scored outside',
    'scored inside',
    'fallback prepare',
  ]);
  expect(bank.routes[0]).toMatchObject({ adjust: [], needs: [], actions: [] });
  expect(bank.routes[1]).toMatchObject({
    weights: [{ area: 'contact', weight: 1 }],
    adjust: [{ when: [{ question: 'about.employed', accepts: ['no'] }], points: -5 }],
    needs: [{ kind: 'condition' }, { kind: 'area', area: 'contact', atLeast: 30 }],
    actions: [{ id: 'inside.ask' }, { id: 'inside.move', after: ['inside.ask'] }],
  });
});

test('scored routes that "prefer" does not name follow those that it names', () => {
  expect(bank.prefer).toEqual(['inside', 'outside']);
});

test('what a bank says of itself is kept', () => {
  expect(bank).toMatchObject({
    id: 'small',
    version: '1.0.0',
    title: 'A small bank',
    answerNoise: 0.1,
    planMargin: 5,
    reachHours: 40.5,
    schedule: { hoursFrom: 'about.hours', hours: 3, startWith: 'contact', reviewWeeks: 20 },
  });
  expect(about!.rerun).toBe('confirm');
});

test('a strong candidate, and what of a route begins now and for whom, are as the files say', () => {
  const { bank: strong } = load(
    changed(
      'routes.yaml',
      'proof: The answer }',
      'proof: The answer, begin: now, when: { contact.level: [listened] } }',
      changed('routes.yaml', 'readyAt: 45', 'readyAt: 45\n    strongAt: 45'),
    ),
  );
  expect(strong.routes[1]).toMatchObject({
    strongAt: 45,
    actions: [
      { begin: 'now', when: [{ question: 'contact.level', accepts: ['listened'] }] },
      { begin: 'ready', when: [] },
    ],
  });
  expect(strong.routes[0]).not.toHaveProperty('strongAt');
});

test('what a bank leaves out has its default', () => {
  const bare: BankTexts = {
    ...changed('routes.yaml', 'prefer: [inside]\n', ''),
    'bank.yaml': 'id: small\nversion: 1.0.0\ntitle: A small bank\nareas: [about, contact, writing]\n',
    'areas/about.yaml': smallBank['areas/about.yaml'].replaceAll(/, hours: \d/g, ''),
  };
  const plain = load(bare).bank;
  expect(plain).not.toHaveProperty('reachHours');
  expect(plain).toMatchObject({ answerNoise: 0.2, planMargin: 0, prefer: ['outside', 'inside'] });
  expect(plain.schedule).toEqual({ hours: 4, reviewWeeks: 26 });
  expect(writing).toMatchObject({ rerun: 'fresh', actions: [] });
});

test('a compiled bank survives JSON', () => {
  expect(JSON.parse(JSON.stringify(bank))).toStrictEqual(bank);
});

test('reference people keep their answers and what is expected of them', () => {
  expect(personas).toEqual([
    {
      id: 'insider',
      story: 'Somebody employed who leads calls.',
      because: 'Proof and an employer suffice.',
      answers: {
        'about.employed': 'yes',
        'contact.level': { answer: 'led', proof: 'the minutes' },
        'contact.often': 'weekly',
      },
      expect: { route: 'inside', toward: null },
    },
  ]);
});

test('the digest is the same for the same bank, wherever it lies', () => {
  expect(bank.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(load(smallBank).bank.digest).toBe(bank.digest);
});

test('line ends and reference people leave the digest as it is', () => {
  const windows = Object.entries(smallBank).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]);
  expect(load(Object.fromEntries(windows)).bank.digest).toBe(bank.digest);
  expect(load({ ...smallBank, 'personas/insider.yaml': null }).bank.digest).toBe(bank.digest);
});

test.each([
  ['bank.yaml', 'A small bank', 'A little bank'],
  ['areas/about.yaml', 'About you', 'About'],
  ['areas/writing.yaml', 'Some pages', 'A few pages'],
  ['routes.yaml', 'readyAt: 50', 'readyAt: 51'],
])('a change in %s changes the digest', (file, from, to) => {
  expect(load(changed(file, from, to)).bank.digest).not.toBe(bank.digest);
});
