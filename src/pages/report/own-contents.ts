import type { Bank } from '../../../scoring/index.ts';
import type { NearStory } from '../../../scoring/stories/index.ts';
import { withoutProofs } from '../../answers/without-proofs.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { comparisons, type Since } from '../../record/comparisons.ts';
import { currentPlan } from '../../record/current-plan.ts';
import { portfolioOf } from '../../record/portfolio.ts';
import { type RatersView, withoutNames } from '../../record/raters.ts';
import { trend } from '../../record/trend.ts';
import { rescored } from '../../record/under-bank.ts';
import { saidResult } from '../../words/assessment.ts';
import type { Contents, Moved } from './contents.ts';

export type Circumstances = {
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
 * What a person's own report shows.
 * @param last the last of the assessments, which has to be there
 * @param assessments all of them, the earliest first
 */
export function ownContents(
  bank: Bank,
  last: SavedAssessment,
  assessments: readonly SavedAssessment[],
  evidence: readonly Evidence[],
  { name, withProof, now, declined = [], peopleLike = [], against }: Circumstances,
): Contents {
  const { answers, misfits, result } = rescored(bank, last, evidence, declined);
  const { plan, week, hoursInAll, hoursLeft, next } = currentPlan(bank, last, result.plan, evidence, now);
  const { sinceLast, sinceFirst } = comparisons(bank, assessments, evidence);
  return {
    schema: 'pm-path/report/1',
    writtenAt: now.toISOString(),
    reader: 'me',
    ...(name === undefined ? {} : { name }),
    withProof,
    asks: [],
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
    portfolio: portfolioOf(bank, answers, evidence, withProof),
    ...(against ? { against: withProof ? against : withoutNames(against) } : {}),
    ...(peopleLike.length > 0 ? { peopleLike } : {}),
  };
}

/** Without the deeds: they stand in the portfolio, with what may be told of them. */
function moved({ from: { id, takenAt }, routes, areas }: Since): Moved {
  return { from: { id, takenAt }, routes, areas };
}
