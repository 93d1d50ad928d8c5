import type { Answers, Bank, Need } from '../../../scoring/index.ts';
import type { Story } from '../../../scoring/stories/index.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const WORTHS = Array.from({ length: 11 }, (_, step) => String(step / 10));

/** Who stands at so many tens of points on each way in, and is in or out. */
export type Person = { readonly inside: number; readonly outside: number; readonly job: 'in' | 'out' };

const needsJob: Need = {
  kind: 'condition',
  when: [{ question: 'about.job', accepts: ['in'] }],
  because: 'There is no inside without a job.',
};

export type DoorsMarks = { readonly inside: number; readonly outside: number };

/** Two ways in, each of one area with one question: its answers are 0 to 100 points in tens. The inside needs a job. */
export function doorsBank(marks: DoorsMarks = { inside: 50, outside: 50 }, parts: Partial<Bank> = {}): Bank {
  return bankOf({
    areas: [
      areaOf('about', { questions: [factOf('about.job', ['in', 'out'])] }),
      areaOf('inner', { questions: [questionOf('inner.level', WORTHS)] }),
      areaOf('outer', { questions: [questionOf('outer.level', WORTHS)] }),
    ],
    routes: [
      routeOf('outside', { outer: 1 }, { readyAt: marks.outside }),
      routeOf('inside', { inner: 1 }, { readyAt: marks.inside, needs: [needsJob] }),
      experience,
    ],
    prefer: ['inside', 'outside'],
    ...parts,
  });
}

export function answersOf({ inside, outside, job }: Person): Answers {
  return {
    'about.job': job,
    'inner.level': String(inside / 100),
    'outer.level': String(outside / 100),
  };
}

export function storyOf(
  id: string,
  person: Person,
  best: string,
  acceptable: readonly string[] = [best],
  parts: Partial<Story> = {},
): Story {
  return {
    id,
    source: 'https://example.org/story',
    story: 'Somebody set out.',
    answers: answersOf(person),
    expect: { best, acceptable },
    confidence: 'high',
    ...parts,
  };
}
