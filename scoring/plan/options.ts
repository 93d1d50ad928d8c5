import type { SetAside } from '../score/offered-tasks.ts';

/** What somebody wishes of a plan. */
export type SearchOptions = {
  /** Hours in all. */
  readonly budget?: number;
  /** Full ids of actions already done. */
  readonly done?: readonly string[];
  /** Full ids of actions and tasks that the person cannot or will not do. */
  readonly declined?: readonly string[];
};

export type PlanOptions = SearchOptions & {
  /** More than 0; else what the person answered, else what the bank says. */
  readonly hoursPerWeek?: number;
};

export function setAsideBy({ done, declined }: SearchOptions): SetAside {
  return { done: new Set(done), declined: new Set(declined) };
}
