import { type Bank, type Story, startOf, type ToldStory } from '../../scoring/index.ts';

/** Of each story what is told to people like its person: no answers, only where they lead. */
export function toldStories(bank: Bank, stories: readonly Story[]): readonly ToldStory[] {
  return stories.map(({ id, story, outcome, source, answers }) => ({
    id,
    story,
    ...(outcome === undefined ? {} : { outcome }),
    source,
    start: startOf(bank, answers),
  }));
}
