export type Plan = {
  /** The route the plan leads to; the fallback itself when no scored route is within reach. */
  readonly toward: string;
  readonly feasible: boolean;
  /** Hours and weeks of the actions; what comes `then` is not in them. */
  readonly hours: number;
  readonly weeks: number;
  /** After the actions; `null` for the fallback, which has no readiness. */
  readonly readiness: number | null;
  /** Where the actions first make the route ready; `null` where they never do, or it is ready before. */
  readonly mark: Mark | null;
  /** In the order in which they begin. */
  readonly actions: readonly PlannedAction[];
  /** The route's own tasks, in the order in which they begin. */
  readonly then: readonly PlannedRouteTask[];
  /** The hours a week that the weeks are reckoned with. */
  readonly hoursPerWeek: number;
  /** Week in which to look at the route again, and perhaps to switch. */
  readonly reviewWeek: number;
  /** Hours and the highest readiness they give, needs aside. */
  readonly curve: readonly (readonly [hours: number, readiness: number])[];
};

/** The first so many of a plan's actions, with the hours they take and the week in which the last of them ends. */
export type Mark = { readonly hours: number; readonly actions: number; readonly week: number };

/** Weeks count from 1; an action that is already done has both at 0. */
export type PlannedTask = {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  readonly hours: number;
  readonly startWeek: number;
  readonly endWeek: number;
  readonly proof: string;
};

/** now: in the first week, beside the actions; ready: once they have ended. */
export type PlannedRouteTask = PlannedTask & { readonly begin: 'now' | 'ready' };

export type PlannedAction = PlannedTask & {
  readonly raises: Readonly<Record<string, string>>;
  readonly done: boolean;
};
