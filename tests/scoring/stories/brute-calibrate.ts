import type { DoorsMarks, Person } from './doors-bank.ts';

/** One story of the doors bank, in plain numbers. */
export type Told = {
  readonly person: Person;
  readonly best: string;
  readonly acceptable: readonly string[];
};

/** The route given in the doors bank, written out: inside needs a job and is preferred. */
export function routeAt(marks: DoorsMarks, { inside, outside, job }: Person): string {
  const isIn = job === 'in' && inside >= marks.inside;
  const isOut = outside >= marks.outside;
  if (isIn && isOut) return outside - marks.outside > inside - marks.inside ? 'outside' : 'inside';
  if (isIn) return 'inside';
  return isOut ? 'outside' : 'experience';
}

/** The best marks by the words of the design, each rule a sieve, with shares as fractions of whole numbers. */
export function bruteMarks(told: readonly Told[], present: DoorsMarks): DoorsMarks {
  const sizes = ['inside', 'outside', 'experience'].map(
    (route) => told.filter(({ best }) => best === route).length,
  );
  const common = sizes.reduce((product, size) => product * Math.max(1, size), 1);
  let left: DoorsMarks[] = [];
  for (let inside = 0; inside <= 100; inside += 1)
    for (let outside = 0; outside <= 100; outside += 1) left.push({ inside, outside });
  const keepHighest = (worth: (marks: DoorsMarks) => number) => {
    const worths = left.map(worth);
    const highest = Math.max(...worths);
    left = left.filter((_, place) => worths[place] === highest);
  };
  keepHighest((marks) =>
    ['inside', 'outside', 'experience'].reduce((sum, route, place) => {
      const found = told.filter(({ person, best }) => best === route && routeAt(marks, person) === route);
      return sum + (found.length * common) / Math.max(1, sizes[place]!);
    }, 0),
  );
  keepHighest((marks) => told.filter((one) => one.acceptable.includes(routeAt(marks, one.person))).length);
  keepHighest(
    (marks) => -Math.abs(marks.inside - present.inside) - Math.abs(marks.outside - present.outside),
  );
  return left[0]!;
}
