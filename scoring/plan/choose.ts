import { exceeds, reaches, TOLERANCE } from '../model/tolerance.ts';
import { type Choice, comparePlainness } from './frontier.ts';

/** Readiness (0 to 100, kept within its limits) once the choice is carried out. */
export type ReadinessAfter = (choice: Choice) => number;

/** Fewest hours, then highest readiness, then fewest actions, then first in bank order. */
export function cheapest(choices: readonly Choice[], goal: number, after: ReadinessAfter): Choice | null {
  const ready = choices.filter((choice) => reaches(after(choice), goal));
  const hours = Math.min(...ready.map((choice) => choice.hours));
  return firstOf(
    ready.filter((choice) => choice.hours === hours),
    byReadiness(after),
  );
}

/** Highest readiness, then fewest hours, then fewest actions, then first in bank order. */
export function highest(choices: readonly Choice[], after: ReadinessAfter): Choice | null {
  const higher = byReadiness(after);
  return firstOf(choices, (one, other) => {
    const apart = Math.abs(after(one) - after(other)) > TOLERANCE;
    return apart ? higher(one, other) : one.hours - other.hours || comparePlainness(one, other);
  });
}

function byReadiness(after: ReadinessAfter) {
  return (one: Choice, other: Choice): number => {
    const apart = after(other) - after(one);
    return Math.abs(apart) > TOLERANCE ? apart : comparePlainness(one, other);
  };
}

function firstOf(choices: readonly Choice[], compare: (one: Choice, other: Choice) => number): Choice | null {
  return choices.reduce<Choice | null>((best, one) => (best && compare(best, one) <= 0 ? best : one), null);
}

/**
 * Those that give more readiness than all that take fewer hours, or as many.
 * @param choices in ascending order of hours, of those that take as many the highest first
 */
export function staircase(choices: readonly Choice[], after: ReadinessAfter): readonly Choice[] {
  const steps: Choice[] = [];
  for (const choice of choices)
    if (steps.length === 0 || exceeds(after(choice), after(steps.at(-1)!))) steps.push(choice);
  return steps;
}
