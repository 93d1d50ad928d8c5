import { unknownSentence } from '../../reading/nearest.ts';
import { allQuestions, isFact, type Rule } from '../files.ts';

/** The schedule takes its hours from a fact and starts with an area; stories are told to people who answer one fact alike. */
export const bankNamesKnownThings: Rule = (files) => {
  const { source, value } = files.bank;
  const { schedule: { hoursFrom, startWith } = {}, sameSituation } = value;
  const facts = allQuestions(files)
    .filter(({ question }) => isFact(question))
    .map(({ id }) => id);
  const named = [
    { path: ['schedule', 'hoursFrom'], id: hoursFrom, kind: 'fact', known: facts },
    { path: ['schedule', 'startWith'], id: startWith, kind: 'area', known: value.areas },
    { path: ['sameSituation'], id: sameSituation, kind: 'fact', known: facts },
  ];
  return named.flatMap(({ path, id, kind, known }) =>
    id === undefined || known.includes(id)
      ? []
      : [{ source, path, sentence: unknownSentence(id, kind, known) }],
  );
};
