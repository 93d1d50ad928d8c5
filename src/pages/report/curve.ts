import type { Bank, Plan } from '../../../scoring/index.ts';
import { hours } from '../../numbers.ts';
import { chosenSteps } from '../../words/curve.ts';
import { routeName } from '../../words/names.ts';
import type { PictureBlock } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

/** Beyond so many times the hours of the plan the curve is left out: it would squeeze what matters now. */
const PLANS_SHOWN = 5;
const LEAST_HOURS = 20;

/** What more hours buy, with the plan marked; nothing where there is nothing to buy. */
export function curveBlock(bank: Bank, plan: Plan): readonly PictureBlock[] {
  const route = bank.routes.find(({ id }) => id === plan.toward);
  if (plan.curve.length < 2 || plan.readiness === null || route?.kind !== 'scored') return [];
  // Who has the points already has nothing to buy.
  if (plan.curve[0]![1] >= route.readyAt) return [];
  const most = Math.max(LEAST_HOURS, plan.hours * PLANS_SHOWN);
  const curve = plan.curve.filter(([needed]) => plan.hours === 0 || needed <= most);
  const name = routeName(bank, route.id);
  const chosen = { hours: plan.hours, readiness: plan.readiness };
  const [now, last] = [curve[0]!, curve.at(-1)!];
  const isPlan = (needed: number) => plan.actions.length > 0 && needed === plan.hours;
  return [
    {
      kind: 'picture',
      title: 'What hours of work buy',
      caption: `The highest readiness that so many hours can bring, by the best choice of actions. The dot is the plan; the dashed line is what ${name} takes.`,
      alternative: `From ${now[1]} now to ${chosen.readiness} with the plan’s ${hours(chosen.hours)}, and ${last[1]} with ${hours(last[0])}; ${name} takes ${route.readyAt}.`,
      picture: { kind: 'curve', curve, plan: chosen, readyAt: route.readyAt },
      table: {
        columns: [numeric('Hours'), numeric('Readiness'), named('Stands for')],
        rows: chosenSteps(curve, plan.hours).map(([needed, readiness]) => [
          `${needed}`,
          `${readiness}`,
          isPlan(needed) ? 'the plan' : needed === 0 ? 'now' : '',
        ]),
      },
    },
  ];
}
