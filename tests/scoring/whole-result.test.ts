import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type Answers, assess, type Bank } from '../../scoring/index.ts';
import { inWholePoints } from '../../scoring/result/index.ts';
import {
  actionOf,
  areaOf,
  bankOf,
  experience,
  factOf,
  questionOf,
  routeOf,
  routeTaskOf,
} from './small-bank.ts';

const hoursFact = factOf('facts.hours', ['two', 'seven']);
const bank = bankOf({
  planMargin: 3,
  schedule: { hours: 4, hoursFrom: 'facts.hours', startWith: 'b', reviewWeeks: 20 },
  areas: [
    areaOf('facts', {
      title: 'You',
      questions: [
        factOf('facts.work', ['office', 'field']),
        {
          ...hoursFact,
          answers: hoursFact.answers.map((one) => ({ ...one, hours: one.id === 'two' ? 2 : 7 })),
        },
      ],
    }),
    areaOf('a', {
      title: 'Listening',
      questions: [
        questionOf('a.level', ['0', '0.4', '0.7!', '1!'], { weight: 3 }),
        questionOf('a.often', ['0', '0.65'], {
          weight: 1,
          when: [{ question: 'a.level', accepts: ['0.4', '0.7', '1'] }],
        }),
      ],
      actions: [
        actionOf('a.listen', { 'a.level': '0.4', 'a.often': '0.65' }, { hours: 5, weeks: 2 }),
        actionOf('a.lead', { 'a.level': '0.7' }, { hours: 9.5, weeks: 1, after: ['a.listen'] }),
      ],
    }),
    areaOf('b', {
      title: 'Writing',
      questions: [questionOf('b.level', ['0', '0.33', '1'])],
      actions: [
        actionOf('b.write', { 'b.level': '0.33' }, { hours: 3 }),
        actionOf('b.rewrite', { 'b.level': '1' }, { hours: 30, after: ['b.write'] }),
      ],
    }),
  ],
  routes: [
    routeOf(
      'option-1',
      { a: 2, b: 1 },
      {
        readyAt: 50,
        adjust: [
          {
            when: [{ question: 'facts.work', accepts: ['office'] }],
            points: -6,
            because: 'You sit in an office.',
          },
        ],
        actions: [
          routeTaskOf('option-1.apply', { hours: 4 }),
          routeTaskOf('option-1.talk', { after: ['option-1.apply'] }),
        ],
      },
    ),
    routeOf(
      'option-2',
      { a: 1 },
      {
        readyAt: 40,
        needs: [
          {
            kind: 'condition',
            when: [{ question: 'facts.work', accepts: ['office'] }],
            because: 'No office to move in.',
          },
          { kind: 'area', area: 'b', atLeast: 33, because: 'Too little is written.' },
        ],
      },
    ),
    experience,
  ],
});

const results = (answers: Answers, of: Bank = bank) => {
  const inTenths = assess(of, answers);
  return { inTenths, inWholePoints: inWholePoints(of, inTenths) };
};

/** Kept as YAML beside this test; a change of any number, line or reason shows there. */
async function expectAs(name: string, value: unknown) {
  await expect(stringify(value, { aliasDuplicateObjects: false })).toMatchFileSnapshot(
    `whole-result/${name}.yaml`,
  );
}

test('somebody who is not ready: every number, line and reason', async () => {
  const answers = { 'facts.work': 'office', 'facts.hours': 'two', 'a.level': '1', 'b.level': '0' };
  await expectAs('not-ready', results(answers));
});

test('somebody ready for both ways in', async () => {
  const proven = { answer: '1', proof: 'A page of notes' };
  const answers = { 'facts.work': 'office', 'a.level': proven, 'a.often': '0.65', 'b.level': '0.33' };
  await expectAs('ready-for-both', results(answers));
});

test('somebody outside, with one answer unknown and one that is no longer asked', async () => {
  const answers = {
    'facts.work': 'field',
    'a.level': '0',
    'a.often': '0.65',
    'b.level': null,
    'gone.for': 'good',
  };
  await expectAs('outside', results(answers));
});

test('somebody whom no plan brings to any way in', async () => {
  const areas = bank.areas.map((area) => ({ ...area, actions: area.actions.slice(0, 1) }));
  await expectAs(
    'out-of-reach',
    results({ 'facts.work': 'field', 'a.level': '0', 'b.level': '0' }, { ...bank, areas }),
  );
});
