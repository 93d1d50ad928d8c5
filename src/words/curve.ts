import type { Plan } from '../../scoring/index.ts';

/** A curve has a step for every set of actions worth doing; about so many tell its shape. */
const MOST_STEPS = 10;

/** The steps of a curve to be told one by one: evenly chosen, the first, the last and the plan always among them. */
export function chosenSteps(curve: Plan['curve'], planHours: number): Plan['curve'] {
  const every = Math.ceil(curve.length / MOST_STEPS);
  return curve.filter(
    ([hours], place) => place % every === 0 || place === curve.length - 1 || hours === planHours,
  );
}
