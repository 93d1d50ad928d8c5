import type { Answers, Bank } from '../../../scoring/index.ts';
import { nearestStories, startOf, type ToldStory } from '../../../scoring/stories/index.ts';
import { remainingQuestions } from '../../../scoring/unanswered/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import { type CurrentPlan, currentPlan } from '../../record/current-plan.ts';
import { rescored } from '../../record/under-bank.ts';
import { type Assessment, saidResult } from '../../words/assessment.ts';
import { type Contents, contentsOf } from '../report/contents.ts';
import { assessmentsShown, type Kept } from './kept.ts';

/** What the result on the page is made of. */
export type PageResult = {
  readonly contents: Contents;
  readonly plan: CurrentPlan;
  readonly answers: Answers;
  /** As `assess --json` prints it. */
  readonly assessment: Assessment;
  /** Questions that are open still, at the most. */
  readonly open: number;
};

/** @returns `null` while there is no assessment */
export function resultOf(
  bank: Bank,
  stories: readonly ToldStory[],
  kept: Kept,
  now: Date,
  withProof: boolean,
): PageResult | null {
  const assessments = assessmentsShown(kept);
  const last = assessments.at(-1);
  if (last === undefined) return null;
  const { declined } = kept;
  const { answers, result } = rescored(bank, last, [], declined);
  const peopleLike = nearestStories(startOf(bank, answers), stories);
  return {
    contents: contentsOf(bank, last, assessments, [], { withProof, now, declined, peopleLike }),
    plan: currentPlan(bank, last, result.plan, [], now),
    answers,
    assessment: printed(bank, last, result),
    open: remainingQuestions(bank, answers).most.length,
  };
}

function printed(
  bank: Bank,
  { id, takenAt, quick }: SavedAssessment,
  result: Parameters<typeof saidResult>[1],
): Assessment {
  return {
    schema: 'pm-path/assessment/1',
    id,
    takenAt: new Date(takenAt).toISOString(),
    ...saidResult(bank, result, quick),
  };
}
