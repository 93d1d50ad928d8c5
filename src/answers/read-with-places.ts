import type { Answers, Bank } from '../../scoring/index.ts';
import { parse } from '../files/parse.ts';
import { refuse } from '../files/problems.ts';
import { parseSource } from '../files/source.ts';
import { answersFile } from '../formats/answers.ts';
import { checkAnswers } from './check.ts';

/**
 * Reads an answers file, YAML or JSON: a map of full question ids, or any JSON output with such a map under
 * `answers`, a whole assessment among them.
 * @param file its name, for the places of problems
 * @throws ExpectedError with all that does not fit and its places
 */
export function readAnswersWithPlaces(bank: Bank, file: string, text: string): Answers {
  const source = parseSource(file, text);
  const within = hasAnswers(source.value) ? ['answers'] : [];
  const inner = {
    ...source,
    value: hasAnswers(source.value) ? source.value.answers : (source.value ?? {}),
    locate: (path: readonly (string | number)[]) => source.locate([...within, ...path]),
    locateKey: (path: readonly (string | number)[]) => source.locateKey([...within, ...path]),
  };
  const { value, problems } = parse(answersFile, inner);
  refuse(problems);
  const fitted = checkAnswers(bank, value!, inner, []);
  refuse(fitted.problems);
  return fitted.answers;
}

/** No question id is a single word, so this key is never a question. */
function hasAnswers(value: unknown): value is { readonly answers: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'answers');
}
