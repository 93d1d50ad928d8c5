/** What each picture is drawn from. All points and readiness are whole, 0 to 100; weeks count from 1. */
export type Picture =
  | { readonly kind: 'readiness'; readonly routes: readonly RouteBar[] }
  | { readonly kind: 'areas'; readonly areas: readonly AreaBar[] }
  /** Of 100 re-answers so many with the same advice. */
  | { readonly kind: 'again'; readonly same: number }
  | {
      readonly kind: 'waterfall';
      readonly steps: readonly WaterfallStep[];
      readonly total: number;
      readonly readyAt: number;
    }
  | {
      readonly kind: 'curve';
      /** Hours in all against the highest readiness, from the present state on. */
      readonly curve: readonly (readonly [hours: number, readiness: number])[];
      readonly plan: { readonly hours: number; readonly readiness: number };
      readonly readyAt: number;
    }
  | {
      readonly kind: 'weeks';
      readonly tasks: readonly WeekBar[];
      readonly lastWeek: number;
      readonly thisWeek: number;
    }
  /** Bars of one scale, each with its figure. */
  | { readonly kind: 'shares'; readonly name: string; readonly bars: readonly ShareBar[] }
  | { readonly kind: 'quartiles'; readonly areas: readonly QuartileBar[] }
  | { readonly kind: 'trend'; readonly routes: readonly TrendLine[]; readonly days: readonly string[] };

type RouteBar = {
  readonly name: string;
  readonly readiness: number;
  /** With the answers still missing. */
  readonly range: readonly [number, number];
  readonly readyAt: number;
  /** "ready", "not ready" or "blocked". */
  readonly verdict: string;
};

/** `share` of the widest bar there can be, 0 to 1; `null`: not to be told. */
type ShareBar = { readonly title: string; readonly share: number | null; readonly figure: string };

type QuartileBar = {
  readonly title: string;
  /** Points, 0 to 100. */
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};

type AreaBar = { readonly title: string; readonly score: number; readonly claimed: number };

export type WaterfallStep = {
  readonly title: string;
  readonly points: number;
  /** The most an area could bring; absent for an adjustment. */
  readonly of?: number;
};

export type WeekBar = {
  readonly title: string;
  readonly startWeek: number;
  readonly endWeek: number;
  /** Of what is done those that were logged; `null`: none were. */
  readonly hours: number | null;
  /** `then`: comes once the way in is open. */
  readonly state: 'done' | 'open' | 'then';
};

export type TrendLine = {
  readonly name: string;
  readonly readyAt: number;
  /** One for each day. */
  readonly readiness: readonly number[];
};
