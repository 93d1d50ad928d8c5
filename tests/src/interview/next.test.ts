import { expect, test } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { quickAnswers } from '../../../scoring/unanswered/index.ts';
import { nextOf } from '../../../src/interview/next.ts';
import { answersOf, shipped } from '../../shipped-bank.ts';

const { bank } = shipped;
const personas = shipped.personas.filter((_, place) => place % 6 === 0);

/** The whole interview of somebody who answers like this, and what it ends with. */
function led(person: Answers, kind: 'full' | 'quick') {
  const answers: Record<string, Answers[string]> = {};
  for (;;) {
    const next = nextOf(bank, answers, kind);
    if (next.done) return { answers, next };
    answers[next.question.id] = person[next.question.id] ?? null;
  }
}

test.each(personas)('a full interview of $id ends with the advice that assess gives', ({ answers }) => {
  const { answers: given, next } = led(answers, 'full');
  const { route, toward, settled } = assess(bank, given).recommendation;
  expect(next.recommendation).toMatchObject({ route, settled, ...(toward === undefined ? {} : { toward }) });
});

test.each(personas)('a quick interview of $id asks what quick mode asks', ({ answers }) => {
  const { answers: given, next } = led(answers, 'quick');
  expect(given).toEqual(quickAnswers(bank, answers));
  expect(next.recommendation.route).toBe(assess(bank, answers).recommendation.route);
});

test('the question comes with all that it takes to put it', () => {
  const next = nextOf(bank, { 'background.function': 'developer' }, 'full');
  expect(next).toMatchObject({
    asked: 1,
    done: false,
    question: { id: 'background.situation', area: { id: 'background' }, offersUnknown: false },
  });
  const answers = answersOf('developer-no-contact');
  const { 'customer-contact.level': _, ...rest } = answers;
  const contact = nextOf(bank, rest, 'full');
  expect(contact.done ? [] : contact.question.answers.map(({ needsProof }) => needsProof)).toContain(true);
  expect(contact).toMatchObject({ question: { id: 'customer-contact.level', offersUnknown: true } });
});

test('a quick interview tells no direction that rests on what was not asked', () => {
  const { next } = led(answersOf('teacher-starting-out'), 'quick');
  expect(next.recommendation).toMatchObject({ route: 'experience' });
  expect(next.recommendation).not.toHaveProperty('toward');
});
