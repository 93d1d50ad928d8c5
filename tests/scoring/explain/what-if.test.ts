import { expect } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import { scoredOf } from '../brute-force.ts';
import { bruteFactFlips, bruteRaises, bruteSteps, routeAfterPlan } from '../brute-what-if.ts';
import { law } from '../law.ts';

law('steadiness is that of giving every neighbouring answer and missing proof', ({ bank, answers }) => {
  expect(assess(bank, answers).recommendation.steadiness).toEqual(bruteSteps(bank, answers));
});

law('facts that would change route or direction are those of giving every other answer', (one) => {
  const { factFlips } = assess(one.bank, one.answers).recommendation;
  expect(factFlips).toEqual(bruteFactFlips(one.bank, one.answers));
});

law('what would change it is the smallest and first of all sets of raises', ({ bank, answers }) => {
  const { route: recommended, wouldChange } = assess(bank, answers).recommendation;
  expect(wouldChange.map(({ route }) => route)).toEqual(
    bank.routes.map(({ id }) => id).filter((id) => id !== recommended),
  );
  for (const route of scoredOf(bank)) {
    const found = wouldChange.find((one) => one.route === route.id);
    if (!found) continue;
    const expected = bruteRaises(bank, route, answers);
    if (expected) expect(found).toEqual({ route: route.id, raise: expected });
    else expect(found).toHaveProperty('because');
  }
});

law('where no small set does it, the plan is pointed to only if it would', ({ bank, answers }) => {
  for (const route of scoredOf(bank)) {
    const found = assess(bank, answers).recommendation.wouldChange.find((one) => one.route === route.id);
    if (!found || !('because' in found)) continue;
    const [finding] = found.because;
    const after = routeAfterPlan(bank, route, answers);
    if (after === route.id) expect(finding).toMatchObject({ code: 'see-plan', route: route.id });
    else if (after !== null) expect(finding).toMatchObject({ code: 'outdone', route: route.id, by: after });
    else expect(['need', 'need-area', 'out-of-reach']).toContain(finding!.code);
  }
});
