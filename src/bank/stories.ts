import type { Bank } from '../../scoring/index.ts';
import type { Story } from '../../scoring/stories/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import { misfitProblems } from '../answers/misfit-sentences.ts';
import type { StoryFile } from '../formats/bank/story.ts';
import { unknownSentence } from '../reading/nearest.ts';
import { type Problem, refuse } from '../reading/problems.ts';
import type { Source } from '../reading/source.ts';
import type { Located } from './files.ts';

/** @throws ExpectedError when answers or expectations do not fit the bank */
export function storiesOf(files: readonly Located<StoryFile>[], bank: Bank): readonly Story[] {
  const fitted = files.map(({ source, value: { outcome, ...value } }) => {
    const { answers, misfits } = fitAnswers(bank, value.answers);
    const strangers = misfitProblems(bank, misfits, source, ['answers']);
    const story = { ...value, ...(outcome === undefined ? {} : { outcome }), answers };
    return { story, problems: [...strangers, ...expectProblems(source, value, bank)] };
  });
  refuse(fitted.flatMap(({ problems }) => problems));
  return fitted.map(({ story }) => story);
}

/** Routes are of this bank, each once, and the best one is acceptable. */
function expectProblems(
  source: Source,
  { expect: { best, acceptable } }: Pick<StoryFile, 'expect'>,
  bank: Bank,
): readonly Problem[] {
  const routes = bank.routes.map(({ id }) => id);
  if (!routes.includes(best))
    return [
      { source, path: ['expect', 'best'], sentence: unknownSentence(best, 'route of this bank', routes) },
    ];
  const strange = acceptable.flatMap((id, place): Problem[] => {
    const path = ['expect', 'acceptable', place];
    if (!routes.includes(id))
      return [{ source, path, sentence: unknownSentence(id, 'route of this bank', routes) }];
    return acceptable.indexOf(id) < place ? [{ source, path, sentence: `"${id}" is there twice` }] : [];
  });
  if (strange.length > 0 || acceptable.includes(best)) return strange;
  const sentence = `the best route is acceptable too: add ${best}`;
  return [{ source, path: ['expect', 'acceptable'], sentence }];
}
