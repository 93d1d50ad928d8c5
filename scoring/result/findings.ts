/**
 * What the engine has to say, as codes with arguments; sentences are made elsewhere.
 * Points and readiness are shown numbers (one decimal), hours are hours in all, ids are full ids.
 */
export type Finding =
  | { readonly code: 'ready'; readonly route: string; readonly readiness: number; readonly readyAt: number }
  | {
      readonly code: 'not-ready';
      readonly route: string;
      readonly readiness: number;
      readonly readyAt: number;
    }
  /** Ready as well, and not recommended because it stands no higher above its mark. */
  | {
      readonly code: 'ready-too';
      readonly route: string;
      readonly readiness: number;
      readonly readyAt: number;
    }
  /** None is ready; this one takes the fewest hours. */
  | { readonly code: 'nearest'; readonly route: string; readonly hours: number }
  /** A plan reaches it, but takes more hours than the bank holds to be within reach. */
  | {
      readonly code: 'beyond-reach';
      readonly route: string;
      readonly hours: number;
      readonly reachHours: number;
    }
  /** A route is ready, so there is nothing to fall back from. */
  | { readonly code: 'not-needed'; readonly route: string }
  /** More than three answers are to be raised: the plan towards the route says which. */
  | { readonly code: 'see-plan'; readonly route: string; readonly hours: number }
  /** Ready, now or by its plan, and yet another route stands further above its mark. */
  | { readonly code: 'outdone'; readonly route: string; readonly by: string }
  | NeedFinding
  /** All actions together do not reach the mark. */
  | {
      readonly code: 'out-of-reach';
      readonly route: string;
      readonly reachable: number;
      readonly readyAt: number;
    }
  | StrengthFinding
  | GapFinding
  | UnprovenFinding
  | { readonly code: 'adjustment'; readonly route: string; readonly points: number; readonly because: string }
  /** Facts that were not given; conditions on them hold nothing. */
  | { readonly code: 'missing-facts'; readonly questions: readonly string[] };

/** A need that is not met; `because` is the bank's sentence. */
export type NeedFinding =
  | { readonly code: 'need'; readonly route: string; readonly because: string }
  | {
      readonly code: 'need-area';
      readonly route: string;
      readonly because: string;
      readonly area: string;
      readonly score: number | null;
      readonly atLeast: number;
    };

/** An answer that gives points to the route. */
export type StrengthFinding = {
  readonly code: 'strength';
  readonly route: string;
  readonly area: string;
  readonly question: string;
  readonly answer: string;
  readonly points: number;
  readonly of: number;
};

/** An answer that leaves points lying; `next` is the next answer that counts more and that an action leads to. */
export type GapFinding = {
  readonly code: 'gap';
  readonly route: string;
  readonly area: string;
  readonly question: string;
  readonly answer: string | null;
  readonly points: number;
  readonly of: number;
  readonly next?: string;
};

/** A claim without proof, the answer it counts as, and the points that a proof would add. */
export type UnprovenFinding = {
  readonly code: 'unproven';
  readonly route: string;
  readonly area: string;
  readonly question: string;
  readonly answer: string;
  readonly countsAs: string;
  /** What was given for it: nothing, or a text that nobody could check. */
  readonly proof: 'none' | 'says-too-little';
  readonly points: number;
};
