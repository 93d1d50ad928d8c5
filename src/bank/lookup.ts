import type { Action, Bank, Question, RouteTask } from '../../scoring/index.ts';

/** What says which bank something was reckoned with, in all JSON. */
export function identityOf({ id, version, digest }: Bank) {
  return { id, version, digest };
}

/** All questions in the order of asking. */
export function questionsOf(bank: Bank): readonly Question[] {
  return bank.areas.flatMap(({ questions }) => questions);
}

/** What has actions: the areas, then the routes. */
export function actionOwners(bank: Bank) {
  return [...bank.areas, ...bank.routes];
}

/** All actions of areas, then the tasks of routes. */
export function actionsOf(bank: Bank): readonly (Action | RouteTask)[] {
  return [...bank.areas.flatMap(({ actions }) => actions), ...bank.routes.flatMap(({ actions }) => actions)];
}

// The full id of a question or an action is that of its area or route, a dot, and its own name.

/** `customer-contact` of `customer-contact.sit-in`. */
export function ownerIn(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** `sit-in` of `customer-contact.sit-in`. */
export function nameIn(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
