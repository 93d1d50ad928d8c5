import { expect, test } from 'vitest';
import { inOneGo } from '../../../../src/bank/check/steps.ts';
import { tryOut } from '../../../../src/bank/check/trials.ts';
import { type Warning, warningsOf } from '../../../../src/bank/check/warnings.ts';
import { loadBank } from '../../../../src/bank/load.ts';
import { type BankTexts, changed, inBankFolder } from '../bank-folder.ts';
import { smallBank } from '../small-bank-files.ts';

function warnings(texts: BankTexts): readonly Warning[] {
  const { bank, personas } = inBankFolder(texts, (folder) => loadBank(folder));
  const people = personas.map(({ answers }) => answers);
  return warningsOf(bank, inOneGo(tryOut(bank, people)));
}

test('there is nothing to say about a good bank', () => {
  expect(warnings(smallBank)).toEqual([]);
});

test.each([
  [
    'a question whose condition nobody can meet',
    'areas/writing.yaml',
    '    weight: 1\n',
    '    weight: 1\n    when: { about.employed: [no], about.hours: [two] }\n',
    { code: 'never-asked', question: 'writing.pages' },
  ],
  [
    'a route that the best answers do not make ready',
    'routes.yaml',
    'points: -5, because: Outsiders wait. }',
    'points: -5, because: Wait. }\n      - { when: {}, points: -60, because: Never. }',
    { code: 'never-ready', route: 'inside', highest: 40, readyAt: 45 },
  ],
  [
    'an action that raises nothing',
    'areas/contact.yaml',
    'raises: { level: listened }',
    'raises: { level: none }',
    { code: 'raises-nothing', action: 'contact.sit-in' },
  ],
] as const)('%s is doubtful', (_, file, from, to, warning) => {
  expect(warnings(changed(file, from, to))).toEqual([warning]);
});

test('a need that nobody can meet is doubtful', () => {
  const unasked = changed(
    'areas/writing.yaml',
    '    weight: 1\n',
    '    weight: 1\n    when: { about.employed: [no], about.hours: [two] }\n',
    changed('routes.yaml', 'area: contact, atLeast', 'area: writing, atLeast'),
  );
  expect(warnings(unasked)).toContainEqual({
    code: 'never-met',
    route: 'inside',
    because: 'Too little contact.',
  });
});

test('an action is doubtful if what comes before it has raised as much', () => {
  const repeated = changed(
    'areas/contact.yaml',
    'raises: { level: led, often: weekly }',
    'raises: { level: listened }',
  );
  expect(warnings(repeated)).toContainEqual({ code: 'raises-nothing', action: 'contact.lead' });
});

test('needs that exclude each other are doubtful, though each can be met', () => {
  const apart = changed(
    'routes.yaml',
    '      - { area: contact, atLeast: 30, because: Too little contact. }',
    '      - { when: { about.employed: [no] }, because: You are inside. }',
  );
  expect(warnings(apart)).toContainEqual({ code: 'never-together', route: 'inside' });
});

test('a question that changes nobody is named with the number of people tried', () => {
  const idle = changed('routes.yaml', 'weights: { contact: 60, writing: 40 }', 'weights: { contact: 60 }');
  expect(warnings(idle)).toContainEqual({
    code: 'never-mattered',
    question: 'writing.pages',
    people: 10_001,
  });
});

test('so is an action that no plan uses', () => {
  const dear = changed(
    'areas/contact.yaml',
    'actions:\n',
    'actions:\n  - { id: wait, title: Wait, firstStep: Sit, hours: 500, weeks: 1, proof: A chair, raises: { level: listened }, when: { about.employed: [yes] } }\n',
  );
  expect(warnings(dear)).toContainEqual({
    code: 'never-planned',
    action: 'contact.wait',
    people: 10_001,
  });
});

test('the question that only asks for hours is not expected to matter', () => {
  expect(warnings(smallBank)).toEqual([]);
  expect(smallBank['bank.yaml']).toContain('hoursFrom: about.hours');
});

test('nor is a fact that decides what is offered to whom', () => {
  const fact = `id: about
title: About you
why: It decides what is asked.
questions:
  - id: town
    ask: Do you live in a town?
    answers:
      - { id: yes, label: Yes }
      - { id: no, label: No }
`;
  const about = smallBank['areas/about.yaml'].replace(/^.*questions:\n/s, fact);
  const asked = { ...smallBank, 'areas/about.yaml': about };
  expect(warnings(asked)).toMatchObject([{ code: 'never-mattered', question: 'about.town' }]);
  const named = changed(
    'routes.yaml',
    'proof: The post,',
    'proof: The post, when: { about.town: [yes] },',
    asked,
  );
  expect(warnings(named)).toEqual([]);
});
