import type { Answers, Bank } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { type AnswersFile, answersFile } from '../formats/answers.ts';
import { parse } from '../reading/parse.ts';
import { refuse } from '../reading/problems.ts';
import type { Source } from '../reading/source.ts';
import { checkAnswers } from './check.ts';
import { fitAnswers } from './fit.ts';

/**
 * Answers out of what was parsed from a file: a map of full question ids, or one with such a map under `answers`.
 * @throws ExpectedError with all that does not fit and its places
 */
export function readAnswersWithPlaces(bank: Bank, source: Source): Answers {
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
  if (isOfAnother(bank, value!)) throw new ExpectedError('otherBank', source.file, bank.id);
  refuse(fitted.problems);
  return fitted.answers;
}

/** A slip or two may be meant for this bank; when nothing fits, it was another one that was meant. */
function isOfAnother(bank: Bank, file: AnswersFile): boolean {
  const { answers, misfits } = fitAnswers(bank, file);
  return (
    misfits.length > 2 &&
    Object.keys(answers).length === 0 &&
    misfits.every(({ code }) => code === 'no-question')
  );
}

/** No question id is a single word, so this key is never a question. */
function hasAnswers(value: unknown): value is { readonly answers: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'answers');
}
