import type { BankCertainty } from '../bank/check/certainty.ts';
import { counted } from '../numbers.ts';

/** How sure the advice of a bank is, for those who write it. */
export function bankCertaintyInWords({
  people,
  consistency,
  ofStories,
  closeCalls,
  judgement,
  facts,
}: BankCertainty): readonly string[] {
  const inHundred = (part: number) => (100 * part).toFixed(1);
  const stories = ofStories === null ? '' : ` (of the stories ${inHundred(ofStories)})`;
  return [
    `Over ${counted(people, 'person', 'people')}, stories and simulated ones: the same advice in ${inHundred(consistency)} of 100 re-answers${stories}; a close call for ${closeCalls}.`,
    `90 of 100 keep their advice as long as no mark is off by more than ${judgement.marks} points, and as long as no weight is by more than ${inHundred(judgement.weights)} %.`,
    ...facts.map(
      ({ question, people: led }) =>
        `${question}: another answer would lead ${counted(led, 'person', 'people')} another way.`,
    ),
  ];
}
