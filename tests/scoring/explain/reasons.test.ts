import { expect, test } from 'vitest';
import { type Answers, assess, type Need, type ScoredRoute } from '../../../scoring/index.ts';
import { actionOf, areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const needs: readonly Need[] = [
  {
    kind: 'condition',
    when: [{ question: 'facts.employed', accepts: ['yes'] }],
    because: 'You have no employer.',
  },
  { kind: 'area', area: 'a', atLeast: 60, because: 'Too little of a.' },
];
const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.employed', ['yes', 'no'])] }),
    areaOf('a', {
      questions: [questionOf('a.q', ['0', '0.5', '1!']), questionOf('a.r', ['0', '1'])],
      actions: [actionOf('a.raise', { 'a.q': '1' }, { hours: 5 })],
    }),
  ],
  routes: [
    routeOf('option-1', { a: 1 }, { readyAt: 40 }),
    routeOf(
      'option-2',
      { a: 1 },
      { readyAt: 30, needs, adjust: [{ when: [], points: -2, because: 'Less so.' }] },
    ),
    experience,
  ],
});

const reasons = (answers: Answers) => assess(bank, answers).recommendation;
const found = (answers: Answers, ...codes: string[]) =>
  reasons(answers).because.filter(({ code }) => codes.includes(code));

test('a ready route is the first reason, with the points and what it takes', () => {
  expect(reasons({ 'facts.employed': 'no', 'a.q': '0.5', 'a.r': '1' }).because[0]).toEqual({
    code: 'ready',
    route: 'option-1',
    readiness: 75,
    readyAt: 40,
  });
});

test('a route that has its points and is blocked is not said to lack any', () => {
  const codes = (answers: Answers, readyAt = 30) => {
    const inside = { ...(bank.routes[1] as ScoredRoute), readyAt };
    const alone = bankOf({ ...bank, routes: [inside, experience] });
    return assess(alone, answers).recommendation.because.map(({ code }) => code);
  };
  const blocked = { 'facts.employed': 'no', 'a.q': '0.5' };
  expect(codes({ ...blocked, 'a.r': '1' })).toContain('need');
  expect(codes({ ...blocked, 'a.r': '1' })).not.toContain('not-ready');
  expect(codes({ ...blocked, 'a.r': '1' }, 73)).not.toContain('not-ready');
  expect(codes({ ...blocked, 'a.r': '1' }, 74)).toContain('not-ready');
});

test("strengths and gaps name the person's own answers, and the next one that an action leads to", () => {
  const answers = { 'facts.employed': 'yes', 'a.q': '0.5', 'a.r': '0' };
  expect(found(answers, 'strength')).toEqual([
    { code: 'strength', route: 'option-1', area: 'a', question: 'a.q', answer: '0.5', points: 25, of: 50 },
  ]);
  expect(found(answers, 'gap')).toEqual([
    {
      code: 'gap',
      route: 'option-1',
      area: 'a',
      question: 'a.q',
      answer: '0.5',
      points: 25,
      of: 50,
      next: '1',
    },
  ]);
});

test('what is far from half and less than three points is no strength', () => {
  const shareOf = (weight: number) => {
    const questions = [questionOf('a.q', ['0', '0.25', '1']), questionOf('a.r', ['0', '1'], { weight })];
    const one = bankOf({
      areas: [areaOf('a', { questions })],
      routes: [routeOf('option-1', { a: 1 }), experience],
    });
    const { because } = assess(one, { 'a.q': '0.25', 'a.r': '1' }).recommendation;
    return because.flatMap((finding) => (finding.code === 'strength' ? [finding.question] : []));
  };
  // Of 100 points the weak answer gives 25 / (1 + weight): 3.1 first, 2.8 then.
  expect(shareOf(7)).toEqual(['a.r', 'a.q']);
  expect(shareOf(8)).toEqual(['a.r']);
});

test('a gap that no action fills is named only where something is there already', () => {
  const questions = [questionOf('a.q', ['0', '0.2', '1']), questionOf('a.r', ['0', '0.0', '1'])];
  const one = bankOf({
    areas: [areaOf('a', { questions })],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: 0 }), experience],
  });
  const gaps = (answers: Answers) =>
    assess(one, answers).recommendation.because.flatMap((finding) =>
      finding.code === 'gap' ? [finding.question] : [],
    );
  expect(gaps({})).toEqual([]);
  expect(gaps({ 'a.q': '0', 'a.r': '0' })).toEqual([]);
  expect(gaps({ 'a.q': '0.2' })).toEqual(['a.q']);
  // Worth nothing yet, and under way all the same.
  expect(gaps({ 'a.r': '0.0' })).toEqual(['a.r']);
});

test('a claim without proof is no strength: it is named with what it counts as and what a proof would add', () => {
  const answers = { 'facts.employed': 'yes', 'a.q': '1', 'a.r': '1' };
  expect(found(answers, 'unproven')).toEqual([
    {
      code: 'unproven',
      route: 'option-2',
      area: 'a',
      question: 'a.q',
      answer: '1',
      countsAs: '0.5',
      proof: 'none',
      points: 25,
    },
  ]);
  expect(found(answers, 'strength').map((one) => 'question' in one && one.question)).toEqual(['a.r']);
});

test('a proof that says too little is told from none', () => {
  const proofs = ['noted', ' ', 'noted by Ada'].map((proof) =>
    found({ 'facts.employed': 'yes', 'a.q': { answer: '1', proof }, 'a.r': '0' }, 'unproven').map(
      (one) => 'proof' in one && one.proof,
    ),
  );
  expect(proofs).toEqual([['says-too-little'], ['none'], []]);
});

test("what blocks a route is named in the bank's words, with the score where an area is short", () => {
  const blocked = (answers: Answers) => assess(bank, answers).routes[1];
  expect(blocked({ 'facts.employed': 'yes', 'a.q': '0.5' })).toMatchObject({
    ready: false,
    blockedBy: [{ code: 'need-area', because: 'Too little of a.', area: 'a', score: 25, atLeast: 60 }],
  });
  // What else is missing follows from the facts: only the first of their needs is named.
  expect(blocked({ 'facts.employed': 'no', 'a.q': '0.5' })).toMatchObject({
    ready: false,
    blockedBy: [{ code: 'need', because: 'You have no employer.' }],
  });
});

test('an alternative has its hours and weeks, or only what no plan can change', () => {
  const alternative = (answers: Answers) => reasons(answers).alternatives[0];
  const strong = { 'a.q': '0.5', 'a.r': '1' } as const;
  expect(alternative({ ...strong, 'facts.employed': 'no', 'a.q': '0' })).toEqual({
    route: 'option-2',
    because: [{ code: 'need', route: 'option-2', because: 'You have no employer.' }],
  });
  expect(
    alternative({
      ...strong,
      'facts.employed': 'yes',
      'a.r': '0',
      'a.q': { answer: '1', proof: 'A page of notes' },
    }),
  ).toEqual({
    route: 'option-2',
    because: [expect.objectContaining({ code: 'need-area', area: 'a' })],
  });
});

test('facts that were not given are named', () => {
  expect(found({}, 'missing-facts')).toEqual([{ code: 'missing-facts', questions: ['facts.employed'] }]);
  expect(found({ 'facts.employed': 'no' }, 'missing-facts')).toEqual([]);
});

test('of each kind the three largest are named, the largest first, and all adjustments', () => {
  const weights = [1, 4, 2, 3, 5];
  const questions = weights.flatMap((weight, place) => [
    questionOf(`a.strong-${place}`, ['0', '1'], { weight }),
    questionOf(`a.weak-${place}`, ['0', '0.1', '1'], { weight }),
    questionOf(`a.claimed-${place}`, ['0', '1!'], { weight }),
  ]);
  const adjust = [1, 2, 3, 4].map((points) => ({ when: [], points, because: `Adjusted by ${points}.` }));
  const wide = bankOf({
    areas: [areaOf('a', { questions })],
    routes: [routeOf('option-1', { a: 1 }, { adjust }), experience],
  });
  const answers = Object.fromEntries(questions.map(({ id }) => [id, id.includes('weak') ? '0.1' : '1']));
  const { because } = assess({ ...wide, planMargin: 0 }, answers).recommendation;
  const named = (code: string) =>
    because.flatMap((finding) => (finding.code === code && 'question' in finding ? [finding.question] : []));
  expect(because.some(({ code }) => code === 'not-ready')).toBe(true);
  const toward = assess(
    {
      ...wide,
      areas: wide.areas.map((area) => ({
        ...area,
        actions: [actionOf('a.do', { 'a.weak-4': '1', 'a.weak-1': '1' })],
      })),
    },
    answers,
  );
  const found = toward.recommendation.because;
  const inOrder = (code: string) =>
    found.flatMap((finding) => (finding.code === code && 'question' in finding ? [finding.question] : []));
  expect(named('strength')).toEqual([]);
  expect(inOrder('strength')).toEqual(['a.strong-4', 'a.strong-1', 'a.strong-3']);
  expect(inOrder('unproven')).toEqual(['a.claimed-4', 'a.claimed-1', 'a.claimed-3']);
  expect(inOrder('gap')).toEqual(['a.weak-4', 'a.weak-1', 'a.weak-3']);
  expect(found.filter(({ code }) => code === 'adjustment')).toEqual(
    adjust.map(({ points, because }) => ({ code: 'adjustment', route: 'option-1', points, because })),
  );
});

test('a question answered in full is no gap, and one that is closed is neither gap nor strength', () => {
  const gated = bankOf({
    areas: [
      areaOf('a', {
        questions: [
          questionOf('a.q', ['0', '1']),
          questionOf('a.r', ['0', '1'], { when: [{ question: 'a.q', accepts: ['1'] }] }),
        ],
        actions: [actionOf('a.do', { 'a.q': '1', 'a.r': '1' })],
      }),
    ],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: 60 }), experience],
  });
  const named = (answers: Answers) =>
    assess(gated, answers).recommendation.because.flatMap((finding) =>
      'question' in finding ? [`${finding.code} ${finding.question}`] : [],
    );
  expect(named({ 'a.q': '0', 'a.r': '1' })).toEqual(['gap a.q']);
  expect(named({ 'a.q': '1', 'a.r': '0' })).toEqual(['strength a.q', 'gap a.r']);
  expect(named({ 'a.q': '1', 'a.r': '1' })).toEqual(['strength a.q', 'strength a.r']);
});
