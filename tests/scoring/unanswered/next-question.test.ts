import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answers,
  type Bank,
  type Given,
  questionStates,
  type ScoredRoute,
} from '../../../scoring/index.ts';
import { nextQuestion } from '../../../scoring/unanswered/index.ts';
import { bruteRoute, standsOf, weightedOf } from '../brute-force.ts';
import { bruteDoubt, bruteOutcomes, completions } from '../brute-what-if.ts';
import { law } from '../law.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

/** Without facts, needs and adjustments, where the brute force knows how much is undecided. */
function weightedOnly(bank: Bank): Bank {
  const weighted = new Set(weightedOf(bank).map(({ id }) => id));
  return {
    ...bank,
    areas: bank.areas.map((area) => ({
      ...area,
      questions: area.questions
        .filter(({ kind }) => kind === 'weighted')
        .map((question) => ({
          ...question,
          when: question.when.filter((term) => weighted.has(term.question)),
        })),
    })),
    routes: bank.routes.map((route) =>
      route.kind === 'scored' ? { ...route, adjust: [], needs: [] } : route,
    ),
  };
}

law('the question asked is the one expected to leave the least doubt, the first of equals', (one) => {
  const bank = weightedOnly(one.bank);
  const asked = new Set(weightedOf(bank).map(({ id }) => id));
  const answers: Answers = Object.fromEntries(Object.entries(one.answers).filter(([id]) => asked.has(id)));
  fc.pre(completions(bank, answers) <= 120);
  if (bruteOutcomes(bank, answers).size === 1) {
    expect(nextQuestion(bank, answers)).toBeNull();
    return;
  }
  const states = questionStates(bank, answers);
  const expected = weightedOf(bank)
    .filter(({ id }) => states.get(id) === 'open' && answers[id] === undefined)
    .map(({ id, answers: possible }) => {
      const given = possible.flatMap((answer): Given[] =>
        answer.needsProof ? [answer.id, { answer: answer.id, proof: 'A page of notes' }] : [answer.id],
      );
      const left = given.map((choice) => bruteDoubt(bank, { ...answers, [id]: choice }));
      return { id, doubt: left.reduce((sum, doubt) => sum + doubt, 0) / left.length };
    });
  const least = Math.min(...expected.map(({ doubt }) => doubt));
  expect(nextQuestion(bank, answers)?.id).toBe(expected.find(({ doubt }) => doubt <= least + 1e-9)!.id);
});

const levels = ['0', '0.5', '1'];
const plain = (weights: Record<string, number>, parts: Partial<ScoredRoute> = {}) =>
  routeOf('option-1', weights, parts);
const two = areaOf('a', { questions: [questionOf('a.q', levels), questionOf('a.r', levels, { weight: 3 })] });

function asks(bank: Bank, answers: Answers = {}): string | undefined {
  return nextQuestion(bank, answers)?.id;
}

test('an answer that needs proof may come with it and without', () => {
  const bank = (answers: readonly string[]) =>
    bankOf({
      areas: [areaOf('a', { questions: [questionOf('a.q', ['0', '1!']), questionOf('a.r', answers)] })],
      routes: [plain({ a: 1 }, { readyAt: 60 }), experience],
    });
  // Only both bring it to 60. One of three answers to the first leaves that open, and one of two or of five to the other.
  expect(asks(bank(['0', '1']))).toBe('a.q');
  expect(asks(bank(['0', '0.05', '0.1', '0.15', '1']))).toBe('a.r');
});

test('of questions that leave as much doubt the first in bank order is asked', () => {
  const questions = ['a.q', 'a.r', 'a.s'].map((id) => questionOf(id, levels));
  const bank = bankOf({ areas: [areaOf('a', { questions })], routes: [plain({ a: 1 }), experience] });
  expect(asks(bank)).toBe('a.q');
  expect(asks(bank, { 'a.q': '0.5' })).toBe('a.r');
});

test('a fact is asked first when more hangs on it than on any answer', () => {
  const office = [{ question: 'facts.work', accepts: ['office'] }];
  const facts = areaOf('facts', {
    questions: [factOf('facts.shoe', ['small', 'large']), factOf('facts.work', ['office', 'field'])],
  });
  const bank = bankOf({
    areas: [two, facts],
    routes: [plain({ a: 1 }, { adjust: [{ when: office, points: -90, because: 'An office.' }] }), experience],
  });
  expect(asks(bank)).toBe('facts.work');
  expect(asks(bank, { 'facts.work': 'office' })).toBeUndefined();
  expect(asks(bank, { 'facts.work': 'field' })).toBe('a.r');
  expect(asks(bank, { 'facts.work': 'field', 'a.r': '1' })).toBeUndefined();
});

test('of two facts the one is asked that makes the difference', () => {
  const facts = areaOf('facts', {
    questions: [factOf('facts.little', ['yes', 'no']), factOf('facts.much', ['yes', 'no'])],
  });
  const adjust = (fact: string, points: number) => ({
    when: [{ question: `facts.${fact}`, accepts: ['yes'] }],
    points,
    because: fact,
  });
  const bank = bankOf({
    areas: [facts, two],
    routes: [plain({ a: 1 }, { adjust: [adjust('little', 1), adjust('much', 60)] }), experience],
  });
  expect(asks(bank, { 'a.q': '0', 'a.r': '0' })).toBe('facts.much');
});

test('a need that alone decides is asked for, though it moves no point', () => {
  const needs = [
    { kind: 'condition', when: [{ question: 'b.q', accepts: ['1'] }], because: 'No b.' },
  ] as const;
  const bank = bankOf({
    areas: [two, areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] })],
    routes: [plain({ a: 1 }, { needs, readyAt: 0 }), experience],
  });
  expect(asks(bank)).toBe('b.q');
  expect(asks(bank, { 'b.q': '0' })).toBeUndefined();
  expect(asks(bank, { 'b.q': '1' })).toBeUndefined();
});

test('when a rival needs a score, only completions in which it has that score count for it', () => {
  const areas = [two, areaOf('b', { questions: [questionOf('b.q', levels)] })];
  // With b at 50 or more, as the rival needs it, option-1 stands at 75 or more and the rival at 70 at most.
  const rival = (atLeast: number) =>
    routeOf(
      'rival',
      { a: 1, b: 1e-9 },
      {
        readyAt: 30,
        needs: [{ kind: 'area', area: 'b', atLeast, because: 'No b.' }],
      },
    );
  const bank = (atLeast: number) =>
    bankOf({ areas, routes: [plain({ a: 1, b: 1 }, { readyAt: 10 }), rival(atLeast), experience] });
  const answers = { 'a.q': '1', 'a.r': '0.5' };
  expect(asks(bank(50), answers)).toBeUndefined();
  expect(asks(bank(0), answers)).toBe('b.q');
});

test('when a rival needs an answer, it counts with what that answer gives at the least', () => {
  const b = areaOf('b', {
    questions: [
      questionOf('b.gate', ['0', '0.5', '1']),
      questionOf('b.q', ['0', '0.5', '1!'], { when: [{ question: 'b.gate', accepts: ['0.5', '1'] }] }),
    ],
  });
  const rival = (accepts: readonly string[]) =>
    routeOf(
      'rival',
      { a: 1 },
      { readyAt: 20, needs: [{ kind: 'condition', when: [{ question: 'b.q', accepts }], because: 'No b.' }] },
    );
  const bank = (accepts: readonly string[]) =>
    bankOf({ areas: [two, b], routes: [plain({ a: 1, b: 1 }, { readyAt: 10 }), rival(accepts), experience] });
  const answers = { 'a.q': '1', 'a.r': '0.5' };
  // Whoever claims 0.5 or more there has passed the gate too: b is 50 at the least, and option-1 stays ahead.
  expect(asks(bank(['0.5', '1']), answers)).toBeUndefined();
  // The claim of 1 may come without proof, and then counts 0.5 as well.
  expect(asks(bank(['1']), answers)).toBeUndefined();
  expect(asks(bank(['0', '0.5', '1']), answers)).toBe('b.gate');
  expect(asks(bank(['0.5', '1']), { ...answers, 'b.gate': '0' })).toBeUndefined();
});

test('a rival lifted to 0, or a route held down at 100, is reckoned with', () => {
  const adjust = (points: number) => [{ when: [], points, because: 'Always.' }];
  const lifted = bankOf({
    areas: [two],
    routes: [
      plain({ a: 1 }, { readyAt: 10, adjust: adjust(-30) }),
      routeOf('rival', { a: 1 }, { readyAt: 0, adjust: adjust(-120) }),
      experience,
    ],
    prefer: ['option-1', 'rival'],
  });
  // option-1 needs 40 in a; below that the rival, which always stands at 0 of 0, is the one that is ready.
  expect(asks(lifted)).toBe('a.r');
  for (const answer of levels) expect(bruteOutcomes(lifted, { 'a.q': '1', 'a.r': answer }).size).toBe(1);
  const held = bankOf({
    areas: [two],
    routes: [
      plain({ a: 1 }, { readyAt: 60, adjust: adjust(60) }),
      routeOf('rival', { a: 1 }, { readyAt: 55 }),
      experience,
    ],
    prefer: ['option-1', 'rival'],
  });
  // At 100 both: the rival is then 45 above what it takes, option-1 only 40.
  expect(asks(held, { 'a.r': '1' })).toBe('a.q');
  expect(bruteRoute(held, standsOf(held, { 'a.r': '1', 'a.q': '1' }))).toBe('rival');
});

test('so it is when the route before it is ready whatever comes', () => {
  const adjust = (points: number) => [{ when: [], points, because: 'Always.' }];
  const areas = [two, areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] })];
  const none = { 'a.q': '0', 'a.r': '0' };
  // option-1 comes to 50 or 60 of 50; the rival is below zero, and stands at 0 of 0.
  const lifted = (prefer: readonly string[]) =>
    bankOf({
      areas,
      routes: [
        plain({ a: 9, b: 1 }, { readyAt: 50, adjust: adjust(50) }),
        routeOf('rival', { a: 1 }, { readyAt: 0, adjust: adjust(-70) }),
        experience,
      ],
      prefer,
    });
  expect(asks(lifted(['option-1', 'rival']), none)).toBeUndefined();
  expect(asks(lifted(['rival', 'option-1']), none)).toBe('b.q');
  // With b answered option-1 would come to 150, the rival to 95: from 40 and 20 above their marks to 50 and 45 or 55.
  const held = (readyAt: number) =>
    bankOf({
      areas,
      routes: [
        plain({ a: 2, b: 3 }, { readyAt: 50, adjust: adjust(90) }),
        routeOf('rival', { a: 13, b: 7 }, { readyAt, adjust: adjust(60) }),
        experience,
      ],
    });
  expect(asks(held(40), none)).toBe('b.q');
  expect(asks(held(50), none)).toBeUndefined();
});

test('on an exact tie the preferred route is settled, the other is not', () => {
  const routes = [plain({ a: 1 }, { readyAt: 0 }), routeOf('rival', { a: 1 }, { readyAt: 0 }), experience];
  expect(asks(bankOf({ areas: [two], routes, prefer: ['option-1', 'rival'] }))).toBeUndefined();
  expect(asks(bankOf({ areas: [two], routes, prefer: ['rival', 'option-1'] }))).toBeUndefined();
  const higher = [plain({ a: 1 }, { readyAt: 0 }), routeOf('rival', { b: 1 }, { readyAt: 0 }), experience];
  const areas = [two, areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] })];
  const full = { 'a.q': '1', 'a.r': '1' };
  expect(asks(bankOf({ areas, routes: higher, prefer: ['option-1', 'rival'] }), full)).toBeUndefined();
  expect(asks(bankOf({ areas, routes: higher, prefer: ['rival', 'option-1'] }), full)).toBe('b.q');
});
