import { expect, test } from 'vitest';
import { type Answers, evaluate } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const level = questionOf('skill.level', ['0', '0.5', '0.8!', '1!'], { weight: 3 });
const often = questionOf('skill.often', ['0', '1'], {
  weight: 1,
  when: [{ question: 'skill.level', accepts: ['0.5', '0.8', '1'] }],
});
const inJob = questionOf('skill.in-job', ['0', '1'], {
  weight: 4,
  when: [{ question: 'facts.employed', accepts: ['yes'] }],
});
const afterInJob = questionOf('skill.after', ['0', '1'], {
  weight: 2,
  when: [{ question: 'skill.in-job', accepts: ['1'] }],
});

function skill(answers: Answers, questions = [level, often]) {
  const bank = bankOf({
    areas: [
      areaOf('facts', { questions: [factOf('facts.employed', ['yes', 'no'])] }),
      areaOf('skill', { questions }),
    ],
    routes: [routeOf('option-1', { skill: 1 }), experience],
  });
  const { score, claimed } = evaluate(bank, answers).areas[1]!;
  return { score, claimed };
}

const proven = (answer: string) => ({ answer, proof: 'The page of May' });

test.each<[string, Answers, number, number]>([
  ['nothing answered', {}, 0, 0],
  [
    'the weighted mean of the worths: 100 · (3·0.5 + 1·1) / 4',
    { 'skill.level': '0.5', 'skill.often': '1' },
    62.5,
    62.5,
  ],
  ['a proven claim: 100 · 3·0.8 / 4', { 'skill.level': proven('0.8') }, 60, 60],
  [
    'an unproven claim counts as the nearest lower answer that needs no proof',
    { 'skill.level': '1' },
    37.5,
    75,
  ],
  ['a blank proof is none', { 'skill.level': { answer: '1', proof: ' \n' } }, 37.5, 75],
  ['"I don\'t know" counts as the lowest answer', { 'skill.level': null }, 0, 0],
  ['an answer to a question that is closed counts nowhere', { 'skill.level': '0', 'skill.often': '1' }, 0, 0],
])('%s', (_, answers, score, claimed) => {
  const found = skill(answers);
  expect(found.score).toBeCloseTo(score, 9);
  expect(found.claimed).toBeCloseTo(claimed, 9);
});

test('a question that an own answer closes stays in the ceiling, so that doing more never lowers a score', () => {
  expect(skill({ 'skill.level': '0' }).score).toBe(0);
  expect(skill({ 'skill.level': '0.5', 'skill.often': '0' }).score).toBe(37.5);
});

test('a question that a fact closes is left out of the sum and of the ceiling', () => {
  const questions = [level, inJob];
  const answers = { 'skill.level': '0.5', 'skill.in-job': '1' };
  expect(skill({ ...answers, 'facts.employed': 'no' }, questions).score).toBe(50);
  expect(skill({ ...answers, 'facts.employed': 'yes' }, questions).score).toBeCloseTo((100 * (1.5 + 4)) / 7);
});

test('so is one that waits for a question left out', () => {
  const answers = { 'facts.employed': 'no', 'skill.level': '0.5', 'skill.in-job': '1', 'skill.after': '1' };
  expect(skill(answers, [level, inJob, afterInJob]).score).toBe(50);
});

test('a missing fact holds nothing', () => {
  expect(skill({ 'skill.level': '0.5', 'skill.in-job': '1' }, [level, inJob]).score).toBe(50);
});

test('an area of which every question is left out has no score, which is not 0', () => {
  expect(skill({ 'facts.employed': 'no' }, [inJob])).toEqual({ score: null, claimed: null });
});

test('a question that waits for a closed one is closed too, whatever a file says of that one', () => {
  const third = questionOf('skill.third', ['0', '1'], {
    when: [{ question: 'skill.often', accepts: ['1'] }],
  });
  const answers = { 'skill.often': '1', 'skill.third': '1' };
  expect(skill({ ...answers, 'skill.level': '0' }, [level, often, third]).score).toBe(0);
  expect(skill({ ...answers, 'skill.level': '0.5' }, [level, often, third]).score).toBe(70);
});
