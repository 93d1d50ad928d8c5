import type { Bank } from '../../../scoring/index.ts';
import type { Progress } from '../../../scoring/progress/index.ts';
import type { NearStory } from '../../../scoring/stories/index.ts';
import { withoutProofs } from '../../answers/without-proofs.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type Ask, asksOf } from '../../record/asks.ts';
import { comparisons, type Since } from '../../record/comparisons.ts';
import { type CurrentPlan, currentPlan } from '../../record/current-plan.ts';
import { type PortfolioPart, portfolioOf } from '../../record/portfolio.ts';
import { type RatersView, withoutNames } from '../../record/raters.ts';
import { type TrendPoint, trend } from '../../record/trend.ts';
import { rescored } from '../../record/under-bank.ts';
import { type Assessment, saidResult } from '../../words/assessment.ts';
import type { Reader } from './readers.ts';

/** Everything that a report shows, in each of its formats. */
export type Contents = {
  readonly schema: 'pm-path/report/1';
  readonly writtenAt: string;
  readonly reader: Reader;
  /** Of the person, where it is to be told. */
  readonly name?: string;
  /** Witnesses, links and notes are in it only if so. */
  readonly withProof: boolean;
  /** What the reader could give; of a report for oneself there is none. */
  readonly asks: readonly Ask[];
  /** What to do this week. */
  readonly next: CurrentPlan['next'];
  /** The last assessment, as the present bank scores it. */
  readonly assessment: Assessment;
  /** The bank of that time, and how many of the answers the present one has no place for. */
  readonly takenWith: SavedAssessment['bank'] & { readonly misfits: number };
  readonly plan: Pick<CurrentPlan, 'week' | 'hoursInAll' | 'hoursLeft' | 'plan'>;
  /** All assessments, the earliest first, under the present bank. */
  readonly trend: readonly TrendPoint[];
  readonly sinceLast?: Moved;
  readonly sinceFirst?: Moved;
  readonly portfolio: readonly PortfolioPart[];
  /** How others answered about the person; absent where nobody was asked. */
  readonly against?: RatersView;
  /** Absent where the bank tells no story of this situation. */
  readonly peopleLike?: readonly NearStory[];
};

/** What moved since an earlier assessment. */
export type Moved = Progress & { readonly from: { readonly id: string; readonly takenAt: string } };

type Circumstances = {
  readonly reader?: Reader;
  readonly name?: string;
  readonly withProof: boolean;
  readonly now: Date;
  /** Full ids of the actions that the person cannot or will not do. */
  readonly declined?: readonly string[];
  readonly peopleLike?: readonly NearStory[];
  readonly against?: RatersView;
};

/** Stands where a proof was given. */
const LEFT_OUT = '(given, and left out of this report)';

/**
 * @param last the last of the assessments, which has to be there
 * @param assessments all of them, the earliest first
 */
export function contentsOf(
  bank: Bank,
  last: SavedAssessment,
  assessments: readonly SavedAssessment[],
  evidence: readonly Evidence[],
  { reader = 'me', name, withProof, now, declined = [], peopleLike = [], against }: Circumstances,
): Contents {
  const { answers, misfits, result } = rescored(bank, last, evidence, declined);
  const { plan, week, hoursInAll, hoursLeft, next } = currentPlan(bank, last, result.plan, evidence, now);
  const { sinceLast, sinceFirst } = comparisons(bank, assessments, evidence);
  return {
    schema: 'pm-path/report/1',
    writtenAt: now.toISOString(),
    reader,
    ...(name === undefined ? {} : { name }),
    withProof,
    asks: reader === 'me' ? [] : asksOf(bank, plan, reader),
    next,
    assessment: {
      schema: 'pm-path/assessment/1',
      id: last.id,
      takenAt: new Date(last.takenAt).toISOString(),
      ...saidResult(bank, result, last.quick),
      answers: withProof ? answers : withoutProofs(bank, answers, LEFT_OUT),
    },
    takenWith: { ...last.bank, misfits: misfits.length },
    plan: { week, hoursInAll, hoursLeft, plan },
    trend: trend(bank, assessments),
    ...(sinceLast ? { sinceLast: moved(sinceLast) } : {}),
    ...(sinceFirst ? { sinceFirst: moved(sinceFirst) } : {}),
    portfolio: shownTo(reader, bank, portfolioOf(bank, answers, evidence, withProof)),
    ...(against ? { against: withProof ? against : withoutNames(against) } : {}),
    ...(peopleLike.length > 0 ? { peopleLike } : {}),
  };
}

/** Without the deeds: they stand in the portfolio, with what may be told of them. */
function moved({ from: { id, takenAt }, routes, areas }: Since): Moved {
  return { from: { id, takenAt }, routes, areas };
}

/** How somebody answered about where they work, and by what proof, is not for whoever leads them. */
function shownTo(reader: Reader, bank: Bank, portfolio: readonly PortfolioPart[]): readonly PortfolioPart[] {
  if (reader !== 'manager') return portfolio;
  const isSituation = ({ id }: PortfolioPart) =>
    bank.areas.some((area) => area.id === id && area.rerun === 'confirm');
  return portfolio
    .map((part) => (isSituation(part) ? { ...part, proven: [] } : part))
    .filter(({ deeds, proven }) => deeds.length + proven.length > 0);
}

/** The contents as JSON has them. */
export function inJson(contents: Contents) {
  const { reader } = contents;
  return reader === 'manager' ? managerJson(contents) : fullJson(contents, reader);
}

export function fullJson({ next: _, ...contents }: Contents, reader: Exclude<Reader, 'manager'>) {
  return { ...contents, reader };
}

/** Nothing of what was answered, and nothing reckoned from it. */
export function managerJson({ schema, writtenAt, name, withProof, asks, plan, portfolio }: Contents) {
  const { hoursPerWeek, actions, then } = plan.plan;
  return {
    schema,
    writtenAt,
    reader: 'manager' as const,
    ...(name === undefined ? {} : { name }),
    withProof,
    asks,
    plan: { hoursLeft: plan.hoursLeft, hoursPerWeek, actions, then },
    portfolio,
  };
}
