/**
 * The bank as the engine reads it: every reference resolved to a full id, every default filled in.
 * A bank that reaches the engine has passed the rules; the engine checks none of them again.
 */
export type Bank = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** `sha256:...` of the bank's files; says which bank an assessment was scored with. */
  readonly digest: string;
  /** Chance (0 to 1) that the same person answers one step off next week. */
  readonly answerNoise: number;
  /** Points above `readyAt` at which a plan aims. */
  readonly planMargin: number;
  /** Hours that a route's cheapest plan may take for the route to be within reach; absent: any. */
  readonly reachHours?: number;
  readonly schedule: Schedule;
  /** Full id of the fact that says in which situation somebody is: stories are told to people in the same one. */
  readonly sameSituation?: string;
  /** In the order of asking. */
  readonly areas: readonly Area[];
  /** Scored routes and exactly one fallback, in the order of the bank. */
  readonly routes: readonly Route[];
  /** Ids of all scored routes, the preferred one first; breaks ties. */
  readonly prefer: readonly string[];
};

export type Schedule = {
  /** Hours a week when the person gave none. */
  readonly hours: number;
  /** Full id of the fact whose answers carry `hours`. */
  readonly hoursFrom?: string;
  /** Area whose actions start first. */
  readonly startWith?: string;
  /** Weeks after which the person is asked to look at the route again, at the latest. */
  readonly reviewWeeks: number;
};

export type Area = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** fresh: asked again without the old answer in sight; confirm: the old answer preselected. */
  readonly rerun: 'fresh' | 'confirm';
  readonly questions: readonly Question[];
  readonly actions: readonly Action[];
};

export type Question = Fact | WeightedQuestion;

type Asked = {
  /** Full id: `area.question`. */
  readonly id: string;
  /** What a result calls it, in a few words. */
  readonly name?: string;
  readonly ask: string;
  readonly help?: string;
  /** Put to the person only when this holds; empty: always. */
  readonly when: Condition;
  /** Full ids this question had in older versions of the bank. */
  readonly formerly: readonly string[];
};

/** Scored nowhere, used in conditions. */
export type Fact = Asked & { readonly kind: 'fact'; readonly answers: readonly FactAnswer[] };

export type FactAnswer = {
  readonly id: string;
  readonly label: string;
  readonly formerly: readonly string[];
  /** Hours a week; only on the question that `schedule.hoursFrom` names. */
  readonly hours?: number;
};

export type WeightedQuestion = Asked & {
  readonly kind: 'weighted';
  /** Any positive number; counts relative to the other questions of the area. */
  readonly weight: number;
  /** From least to most; worth never falls; the first has worth 0 and needs no proof. */
  readonly answers: readonly WeightedAnswer[];
};

export type WeightedAnswer = {
  readonly id: string;
  readonly label: string;
  readonly formerly: readonly string[];
  /** 0 to 1. */
  readonly worth: number;
  readonly needsProof: boolean;
};

/** Holds when every term holds. */
export type Condition = readonly Term[];

/** Holds when the question is open and its claimed answer is one of `accepts`. */
export type Term = { readonly question: string; readonly accepts: readonly string[] };

/** Something to do. Its full id is `area.action` or `route.action`. */
export type Task = {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  /** Hours in all: a multiple of a quarter of an hour, so that sums are exact. */
  readonly hours: number;
  /** Shortest duration. */
  readonly weeks: number;
  /** What there is to show afterwards. */
  readonly proof: string;
  /** Full ids of tasks to do before. */
  readonly after: readonly string[];
  /** Offered only when this holds. */
  readonly when: Condition;
  /** What others could give to it, as the person asks them. */
  readonly asks?: { readonly mentor?: string | undefined; readonly manager?: string | undefined };
  /** It leads away from the present employer. */
  readonly leaves?: true;
};

/** A task of an area that raises answers of that area to at least the ones named; its condition names facts only. */
export type Action = Task & { readonly raises: readonly Raise[] };

/** What to do to go a route. It raises nothing, so its condition may name any question. */
export type RouteTask = Task & {
  /** now: beside the plan, from its first week on; ready: once the route is ready. */
  readonly begin: 'now' | 'ready';
};

export type Raise = { readonly question: string; readonly answer: string };

export type Route = ScoredRoute | FallbackRoute;

export type ScoredRoute = {
  readonly kind: 'scored';
  readonly id: string;
  readonly title: string;
  /** It leads away from the present employer. */
  readonly leaves?: true;
  /** The title in a report for a manager. */
  readonly managerTitle?: string;
  /** Whole points, 0 to 100. */
  readonly readyAt: number;
  /** Where a strong candidate stands, at or above `readyAt`: where the plan of a ready route leads. */
  readonly strongAt?: number;
  /** Positive numbers; only their proportions count. */
  readonly weights: readonly AreaWeight[];
  readonly adjust: readonly Adjustment[];
  readonly needs: readonly Need[];
  readonly actions: readonly RouteTask[];
};

/** The route to fall back on when no scored route is ready. */
export type FallbackRoute = {
  readonly kind: 'fallback';
  readonly id: string;
  readonly title: string;
  readonly actions: readonly RouteTask[];
};

export type AreaWeight = { readonly area: string; readonly weight: number };

/** Whole points added while facts hold. */
export type Adjustment = { readonly when: Condition; readonly points: number; readonly because: string };

/** Must hold, else the route is blocked. */
export type Need =
  | { readonly kind: 'condition'; readonly when: Condition; readonly because: string }
  | { readonly kind: 'area'; readonly area: string; readonly atLeast: number; readonly because: string };
