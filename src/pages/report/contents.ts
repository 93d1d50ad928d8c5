import type { Progress } from '../../../scoring/progress/index.ts';
import type { NearStory } from '../../../scoring/stories/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Ask } from '../../record/asks.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import type { PortfolioPart } from '../../record/portfolio.ts';
import type { RatersView } from '../../record/raters.ts';
import type { TrendPoint } from '../../record/trend.ts';
import type { Assessment } from '../../words/assessment.ts';
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
