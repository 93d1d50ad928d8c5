import type { Bank, ScoredRouteResult } from '../../../scoring/index.ts';
import { hours } from '../../numbers.ts';
import { routeName } from '../../words/names.ts';
import type { KeyFigure } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** @param subject the route whose points are told, where there is one */
export function keyFigures(
  bank: Bank,
  contents: Contents,
  subject: ScoredRouteResult | undefined,
): readonly KeyFigure[] {
  return [
    ...(subject
      ? [
          {
            value: `${subject.readiness}`,
            meaning: `points; ${routeName(bank, subject.id)} takes ${subject.readyAt}`,
          },
        ]
      : []),
    ...planFigures(contents.plan),
    deedFigure(contents),
  ];
}

export function planFigures({ plan, hoursInAll, hoursLeft }: Contents['plan']): readonly KeyFigure[] {
  const tasks = [...plan.actions, ...plan.then];
  const done = tasks.filter((task) => task.done).length;
  if (tasks.length === 0) return [];
  return [
    { value: hours(hoursLeft), meaning: `of the plan’s ${hoursInAll} left` },
    { value: `${done} of ${tasks.length}`, meaning: 'things of the plan done' },
  ];
}

export function deedFigure({ portfolio }: Contents): KeyFigure {
  const deeds = portfolio.reduce((sum, part) => sum + part.deeds.length, 0);
  return { value: `${deeds}`, meaning: deeds === 1 ? 'deed in the portfolio' : 'deeds in the portfolio' };
}
