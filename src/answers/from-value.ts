import type { Answers, Bank } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { answersFile } from '../formats/answers.ts';
import { parse } from '../reading/parse.ts';
import type { Problem } from '../reading/problems.ts';
import { checkAnswers } from './check.ts';

const NOWHERE = { line: 0, column: 0 };

/**
 * Answers that are at hand as a value, such as parsed JSON: checked like an answers file.
 * @throws ExpectedError with all that does not fit
 */
export function answersFromValue(bank: Bank, given: unknown): Answers {
  const source = { file: 'answers', value: given, locate: () => NOWHERE, locateKey: () => NOWHERE };
  const { value, problems } = parse(answersFile, source);
  refuse(problems);
  const fitted = checkAnswers(bank, value!, source, []);
  refuse(fitted.problems);
  return fitted.answers;
}

/** A value has no lines to name. */
function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new ExpectedError(
    'problems',
    problems.map(({ sentence }) => `answers: ${sentence}.`),
  );
}
