import type { NearStory } from '../../../scoring/stories/index.ts';
import { MOSTLY_SUCCESSES, PEOPLE_LIKE_YOU, storyInWords } from '../../words/stories.ts';
import { heading, item, type Page, paragraph, pathLine } from '../page.ts';

/** The stories of real people who set out from about the same place. */
export function peopleLines(page: Page, stories: readonly NearStory[]): readonly string[] {
  if (stories.length === 0) return [];
  return [
    ...heading(page, PEOPLE_LIKE_YOU),
    ...stories.flatMap((story) => {
      const { who, outcome, near } = storyInWords(story);
      return [
        ...item(page, '-', who),
        ...item(page, ' ', outcome),
        ...item(page, ' ', `${near} Told in:`),
        pathLine(story.source),
      ];
    }),
    ...paragraph(page, MOSTLY_SUCCESSES),
  ];
}
