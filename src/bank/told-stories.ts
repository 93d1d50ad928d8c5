import type { Bank } from '../../scoring/index.ts';
import { type Start, type Story, startOf, type ToldStory } from '../../scoring/stories/index.ts';

/**
 * Of each story what is told to people like its person: no answers, only where they lead. A story without an outcome
 * did not happen to anybody: it judges the marks, and is not told.
 */
export function toldStories(bank: Bank, stories: readonly Story[]): readonly ToldStory[] {
  return stories.flatMap(({ id, story, outcome, source, answers }) =>
    outcome === undefined
      ? []
      : [{ id, story, outcome, source, start: inHundredths(startOf(bank, answers)) }],
  );
}

/** Of a point; what is beyond comes of how computers reckon. */
function inHundredths({ situation, areas }: Start): Start {
  const rounded = Object.entries(areas).map(([id, score]) => [
    id,
    score === null ? null : Math.round(score * 100) / 100,
  ]);
  return { situation, areas: Object.fromEntries(rounded) };
}
