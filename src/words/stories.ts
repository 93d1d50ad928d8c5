import type { NearStory } from '../../scoring/stories/index.ts';
import { counted } from '../numbers.ts';

export const PEOPLE_LIKE_YOU = 'People like you';

/** Said with every story: who reads only of those who got through takes it for easier than it is. */
export const MOSTLY_SUCCESSES =
  'Such stories are told mostly by those who got through; of the others little is heard.';

/** Who it was, what happened, where it is told, and how near. */
type StoryInWords = {
  readonly who: string;
  readonly outcome: string;
  readonly source: string;
  readonly near: string;
};

export function storyInWords({ story, outcome, source, distance }: NearStory): StoryInWords {
  const apart = counted(Math.round(distance), 'point');
  return {
    who: story,
    outcome: `What happened: ${outcome}`,
    source: `Told in: ${source}`,
    near: `In each area about ${apart} of 100 from you, on average.`,
  };
}
