import { MOSTLY_SUCCESSES, PEOPLE_LIKE_YOU, storyInWords } from '../../words/stories.ts';
import type { Block, Section } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** The stories of real people who set out from about the same place. */
export function peopleLikeSection({ peopleLike = [] }: Contents): readonly Section[] {
  if (peopleLike.length === 0) return [];
  const blocks = peopleLike.map(storyInWords).flatMap(({ who, outcome, source, near }): readonly Block[] => [
    { kind: 'paragraph', text: who },
    { kind: 'list', items: [outcome, near, source] },
  ]);
  return [
    {
      id: 'people-like-you',
      title: PEOPLE_LIKE_YOU,
      blocks: [...blocks, { kind: 'paragraph', text: MOSTLY_SUCCESSES }],
    },
  ];
}
