import type { Agreement, Bank, NearStory } from '../../scoring/index.ts';
import { counted } from '../numbers.ts';
import { routeName } from './names.ts';

export const PEOPLE_LIKE_YOU = 'People like you';

/** Said with every story: who reads only of those who got through takes it for easier than it is. */
export const MOSTLY_SUCCESSES =
  'Such stories are told mostly by those who got through; of the others little is heard.';

/** Who it was, what happened, where it is told, and how near. */
export type StoryInWords = {
  readonly who: string;
  readonly outcome: string | null;
  readonly source: string;
  readonly near: string;
};

export function storyInWords({ story, outcome, source, distance }: NearStory): StoryInWords {
  const apart = counted(Math.round(distance), 'point');
  return {
    who: story,
    outcome: outcome === undefined ? null : `What happened: ${outcome}`,
    source: `Told in: ${source}`,
    near: `About ${apart} of 100 from you, area by area.`,
  };
}

/** How far the advice agrees with the stories, in sentences of one line each. */
export function agreementInWords(agreement: Agreement): readonly string[] {
  const { stories, acceptable, best, routes, confidence, meanShare } = agreement;
  const byRoute = routes.map(({ route, found, of }) => `${route} ${found} of ${of}`).join(', ');
  const byConfidence = confidence
    .map((one) => `${one.confidence} ${one.acceptable} and ${one.best} of ${one.stories}`)
    .join(', ');
  return [
    `Acceptable advice to ${acceptable} of ${stories}, the best to ${best}.`,
    `Best route found: ${byRoute}; on average ${Math.round(100 * meanShare)} of 100.`,
    `By confidence, acceptable and best: ${byConfidence}.`,
  ];
}

export function missedInWords(bank: Bank, { story, best, given }: Agreement['missed'][number]): string {
  return `${story}: given ${routeName(bank, given)}, best would be ${routeName(bank, best)}`;
}
