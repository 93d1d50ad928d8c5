import type { Answers } from '../model/answers.ts';
import type { Finding, NeedFinding } from './findings.ts';
import type { Plan } from './plan.ts';

/**
 * One scored set of answers, as printed by `--json`, without what the program adds (schema, id, time, bank
 * and the sentences). All points, scores and readiness are 0 to 100 with one decimal, rounded so that lines
 * add up to their total and no number contradicts a verdict.
 */
export type Result = {
  readonly recommendation: Recommendation;
  readonly routes: readonly RouteResult[];
  readonly areas: readonly AreaResult[];
  readonly plan: Plan;
  readonly answers: Answers;
};

export type Recommendation = {
  readonly route: string;
  /** With the fallback route only: the route that its plan leads to; `null` when none is within reach. */
  readonly toward?: string | null;
  readonly because: readonly Finding[];
  /** Not settled, or one changed answer would change the route, or consistency is below 0.9. */
  readonly closeCall: boolean;
  /** No answers to what is missing bring another route. */
  readonly settled: boolean;
  /** Ids of the routes that the missing answers may still bring, the recommended one among them. */
  readonly couldBecome: readonly string[];
  /** Full ids of the open questions that can decide, what moves the decision most first. */
  readonly hangsOn: readonly string[];
  /** Chance (0 to 1, three decimals) that the same person, asked again, gets the same route. */
  readonly consistency: number;
  /** So much it may be off, where not all that may happen could be told apart. */
  readonly consistencyWithin?: number;
  /** With the fallback route only: the chance of the same route and the same direction. */
  readonly sameDirection?: number;
  /** So much it may be off, where it is not known to a thousandth. */
  readonly sameDirectionWithin?: number;
  readonly judgement: Judgement;
  /** Of a close call the answers whose certainty makes the same route likelier by most. */
  readonly worthChecking: readonly WorthChecking[];
  readonly factFlips: readonly FactFlip[];
  readonly alternatives: readonly Alternative[];
  readonly steadiness: Steadiness;
  /** For each other route of the bank. */
  readonly wouldChange: readonly WouldChange[];
};

/** Of all changes of one answer by one step, or of one missing proof: how many keep the recommended route. */
export type Steadiness = {
  readonly changes: number;
  readonly keep: number;
  readonly flips: readonly Flip[];
  /** Changes that keep the fallback and lead it towards another route. */
  readonly turns: readonly Turn[];
};

/** `to` the same answer as `from`: its missing proof is given. `route` is what would be recommended then. */
export type Flip = {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly route: string;
};

export type Turn = {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly toward: string | null;
};

/** A fact that becomes another, and what is recommended then; `to` stands for all answers that decide the same. */
export type FactFlip = Flip & { readonly toward?: string | null };

/** How far the numbers of the bank, which somebody judged, may be off while the route stays recommended. */
export type Judgement = {
  /** Part of each weight, of areas in routes and of questions in areas; at most 1, three decimals. */
  readonly weights: number;
  /** Points of each mark; at most 100, one decimal. */
  readonly marks: number;
};

/** `consistency` if this answer were certain; `action`, a full id, has a proof that would show it. */
export type WorthChecking = {
  readonly question: string;
  readonly consistency: number;
  readonly action?: string;
};

/**
 * What makes the route the recommended one: the smallest set of answers to raise by full question id (the
 * person's own answer: a proof for it), or why there is none of at most three.
 */
export type WouldChange =
  | { readonly route: string; readonly raise: Readonly<Record<string, string>> }
  | { readonly route: string; readonly because: readonly Finding[] };

/** Hours and weeks until the route is ready, or why it is not within reach. */
export type Alternative =
  | { readonly route: string; readonly hours: number; readonly weeks: number }
  | { readonly route: string; readonly because: readonly Finding[] };

export type RouteResult = ScoredRouteResult | { readonly id: string; readonly title: string };

export type ScoredRouteResult = {
  readonly id: string;
  readonly title: string;
  readonly readiness: number;
  /** Lowest and highest readiness over all answers still missing. */
  readonly range: Range;
  readonly readyAt: number;
  readonly ready: boolean;
  readonly blockedBy: readonly NeedFinding[];
  /** With the adjustments they add up to `readiness`. */
  readonly contributions: readonly AreaLine[];
  readonly adjustments: readonly AdjustmentLine[];
};

export type Range = readonly [lowest: number, highest: number];

/** Points out of the most possible; the questions add up to the area. */
export type AreaLine = Line & { readonly area: string; readonly questions: readonly QuestionLine[] };

export type QuestionLine = Line & { readonly id: string };

export type Line = { readonly points: number; readonly of: number };

/** `because` is the bank's sentence; the limit to 0 to 100 has none. */
export type AdjustmentLine =
  | { readonly points: number; readonly because: string }
  | { readonly points: number; readonly limit: 0 | 100 };

export type AreaResult = {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly claimed: number | null;
  readonly range: Range | null;
  /** Questions put to this person, and how many of them have an answer. */
  readonly answered: number;
  readonly asked: number;
};
