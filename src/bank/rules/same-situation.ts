import { unknownSentence } from '../../reading/nearest.ts';
import { allQuestions, isFact, type Rule } from '../files.ts';

/** Stories are told to people who answer one fact alike. */
export const sameSituationIsAFact: Rule = (files) => {
  const { source, value } = files.bank;
  const facts = allQuestions(files)
    .filter(({ question }) => isFact(question))
    .map(({ id }) => id);
  if (value.sameSituation === undefined || facts.includes(value.sameSituation)) return [];
  return [{ source, path: ['sameSituation'], sentence: unknownSentence(value.sameSituation, 'fact', facts) }];
};
