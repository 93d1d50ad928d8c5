import type { Bank, Need, Route, Task } from '../../scoring/index.ts';
import { ownerIn } from './lookup.ts';

/**
 * The bank without what leads away from the present employer: without such routes and actions, and without areas that
 * no other route rests on. What it scores, plans and says knows of nothing else.
 * @returns `null` where no route with points is left
 */
export function bankInside(bank: Bank): Bank | null {
  const routes = bank.routes
    .filter((route) => route.kind === 'fallback' || !route.leaves)
    .map((route): Route => {
      const actions = staying(route.actions);
      if (route.kind === 'fallback') return { ...route, actions };
      return { ...route, title: route.managerTitle ?? route.title, actions };
    });
  const scored = routes.filter((route) => route.kind === 'scored');
  if (scored.length === 0) return null;
  const used = new Set(
    scored.flatMap(({ weights, needs }) => [...weights.map(({ area }) => area), ...needs.flatMap(areasOf)]),
  );
  return {
    ...bank,
    routes,
    prefer: bank.prefer.filter((id) => scored.some((route) => route.id === id)),
    areas: bank.areas
      .filter(({ id, questions }) => used.has(id) || questions.some(({ kind }) => kind === 'fact'))
      .map((area) => ({ ...area, actions: staying(area.actions) })),
  };
}

function staying<T extends Pick<Task, 'id' | 'leaves' | 'after'>>(actions: readonly T[]): readonly T[] {
  const left = actions.filter(({ leaves }) => leaves);
  return actions
    .filter((action) => !left.includes(action))
    .map((action) => ({
      ...action,
      after: action.after.filter((before) => !left.some((one) => one.id === before)),
    }));
}

function areasOf(need: Need): readonly string[] {
  return need.kind === 'area' ? [need.area] : need.when.map(({ question }) => ownerIn(question));
}
