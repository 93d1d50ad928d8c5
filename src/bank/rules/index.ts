import type { Rule } from '../files.ts';
import { actionsRaiseTheirArea, tasksComeInOrder } from './actions.ts';
import { answersClimb } from './answers.ts';
import { bankNamesKnownThings } from './bank.ts';
import { conditionsAreInScope } from './conditions.ts';
import { formerIdsAreGone, idsAreUnique } from './ids.ts';
import { oneRouteIsTheFallback, routesNameKnownThings } from './routes.ts';
import { bankIsSmallEnough } from './size.ts';

/** What a bank has to obey beyond the shape of its files. Breaking one is an error. */
export const rules: readonly Rule[] = [
  idsAreUnique,
  formerIdsAreGone,
  answersClimb,
  conditionsAreInScope,
  actionsRaiseTheirArea,
  tasksComeInOrder,
  oneRouteIsTheFallback,
  routesNameKnownThings,
  bankNamesKnownThings,
  bankIsSmallEnough,
];
