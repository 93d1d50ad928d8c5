import type { Answers, Bank } from '../../../scoring/index.ts';
import { nearestStories, startOf, type ToldStory } from '../../../scoring/stories/index.ts';
import { remainingQuestions } from '../../../scoring/unanswered/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { type CurrentPlan, currentPlan } from '../../record/current-plan.ts';
import type { Contents } from '../report/contents.ts';
import { ownContents } from '../report/own-contents.ts';
import { assessmentsShown, type Kept } from './kept.ts';

/** What the result on the page is made of. */
export type PageResult = {
  /** With proofs its assessment is what `assess --json` prints. */
  readonly contents: Contents;
  readonly plan: CurrentPlan;
  readonly answers: Answers;
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
  const { answers } = fitAnswers(bank, last.answers);
  const peopleLike = nearestStories(startOf(bank, answers), stories);
  const contents = ownContents(bank, last, assessments, [], { withProof, now, declined, peopleLike });
  return {
    contents,
    plan: currentPlan(bank, last, contents.assessment.plan, [], now),
    answers,
    open: remainingQuestions(bank, answers).most.length,
  };
}
