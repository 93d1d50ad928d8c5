import { describe, expect, test } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { shipped } from '../../shipped-bank.ts';

// What stands in a person's way, or is about to open, is in the plan, whatever is cheapest in points.

const { bank, personas } = shipped;

const adviceTo = (answers: Answers) => {
  const { recommendation, plan } = assess(bank, answers);
  return { ...recommendation, tasks: plan.then };
};

describe('a manager who is against the move', () => {
  const insiders = personas.filter(
    ({ answers }) => adviceTo(answers).route === 'option-2' && answers['employer.against'] !== 'yes',
  );
  const opposed = insiders
    .map(({ id, answers }) => ({ id, answers: { ...answers, 'employer.against': 'yes' } }))
    .filter(({ answers }) => adviceTo(answers).route === 'option-2');

  test('leaves the way inside open to some', () => {
    expect(opposed.length).toBeGreaterThan(2);
  });

  test.each(opposed)('$id: is asked first what would make a yes possible', ({ answers }) => {
    expect(adviceTo(answers).tasks[0]).toMatchObject({ id: 'option-2.settle-with-manager', startWeek: 1 });
  });

  test.each(insiders)('$id: nobody else is sent there', ({ answers }) => {
    expect(adviceTo(answers).tasks.map(({ id }) => id)).not.toContain('option-2.settle-with-manager');
  });
});

describe('a degree that has not begun', () => {
  const admitted = (answers: Answers) => adviceTo({ ...answers, 'mba.status': 'admitted' });
  const both = (toward: string | null) =>
    personas.filter(
      ({ answers }) => adviceTo(answers).toward === toward && admitted(answers).toward === toward,
    );
  const [far, near] = [both(null), both('option-1')];

  test('leaves some far from any way in, and others near', () => {
    expect(Math.min(far.length, near.length)).toBeGreaterThan(0);
  });

  test.each(far)('$id: its employers come before a job one step nearer', ({ answers }) => {
    expect(adviceTo(answers).tasks[0]!.id).toBe('experience.step-nearer');
    expect(admitted(answers).tasks[0]!.id).toBe('experience.ask-the-school');
  });

  test.each(near)('$id: its employers are asked about from the first week', ({ answers }) => {
    expect(adviceTo(answers).tasks.map(({ id }) => id)).not.toContain('option-1.ask-the-school');
    expect(admitted(answers).tasks).toContainEqual(
      expect.objectContaining({ id: 'option-1.ask-the-school', begin: 'now' }),
    );
  });
});
