import type { Bank } from '../../scoring/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import { misfitProblems } from '../answers/misfit-sentences.ts';
import type { PersonaFile } from '../formats/bank/persona.ts';
import { unknownSentence } from '../reading/nearest.ts';
import { type Problem, refuse } from '../reading/problems.ts';
import type { Source } from '../reading/source.ts';
import type { Located } from './files.ts';
import type { Persona } from './persona.ts';

/** @throws ExpectedError when answers or expectations do not fit the bank */
export function personasOf(files: readonly Located<PersonaFile>[], bank: Bank): readonly Persona[] {
  const fitted = files.map(({ source, value }) => {
    const { answers, misfits } = fitAnswers(bank, value.answers);
    const strangers = misfitProblems(bank, misfits, source, ['answers']);
    const strange = expectProblems(source, value, bank);
    const { route, toward } = value.expect;
    const expect = { route, ...(toward === undefined ? {} : { toward }) };
    return { persona: { ...value, answers, expect }, problems: [...strangers, ...strange] };
  });
  refuse(fitted.flatMap(({ problems }) => problems));
  return fitted.map(({ persona }) => persona);
}

/** What can never come out is a slip: an unknown route, or a direction that the expected route does not have. */
function expectProblems(source: Source, { expect }: PersonaFile, bank: Bank): readonly Problem[] {
  const route = bank.routes.find(({ id }) => id === expect.route);
  const ids = bank.routes.map(({ id }) => id);
  if (!route)
    return [
      {
        source,
        path: ['expect', 'route'],
        sentence: unknownSentence(expect.route, 'route of this bank', ids),
      },
    ];
  if (expect.toward == null) return [];
  const path = ['expect', 'toward'];
  if (route.kind === 'scored')
    return [
      {
        source,
        path,
        atKey: true,
        sentence: `only the route to fall back on leads towards another, and "${route.id}" is not it`,
      },
    ];
  if (bank.prefer.includes(expect.toward)) return [];
  return [{ source, path, sentence: unknownSentence(expect.toward, 'route with weights', bank.prefer) }];
}
