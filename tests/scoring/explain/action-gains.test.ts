import { expect } from 'vitest';
import { actionGains, evaluate, planFor } from '../../../scoring/index.ts';
import { law } from '../law.ts';

law(
  'the gains are those of the plan, in its order of doing, and add up to what it brings',
  ({ bank, answers }) => {
    for (const { id, readiness, points } of evaluate(bank, answers).routes) {
      const plan = planFor(bank, answers, id);
      const gains = actionGains(bank, answers, id);
      expect(gains.map(({ action }) => action).toSorted()).toEqual(
        plan.actions.map((one) => one.id).toSorted(),
      );
      const brought = gains.reduce((sum, gain) => sum + gain.points, points);
      const after = gains.length === 0 ? readiness : Math.min(100, Math.max(0, brought));
      expect(Math.abs(plan.readiness! - after)).toBeLessThan(0.1 + 1e-9);
    }
  },
);
