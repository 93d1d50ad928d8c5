import type { Answers, Bank } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { type AnswersFile, answersFile } from '../formats/answers.ts';
import { isMap } from '../json.ts';
import { parse } from '../reading/parse.ts';
import type { Path } from '../reading/place.ts';
import { type Problem, refuse } from '../reading/problems.ts';
import type { Source } from '../reading/source.ts';
import { fitAnswers, type Misfit } from './fit.ts';
import { misfitProblems } from './misfit-sentences.ts';

/**
 * Answers out of what was parsed from a file: a map of full question ids, or one with such a map under `answers`.
 * @throws ExpectedError with all that does not fit and its places
 */
export function readAnswersWithPlaces(bank: Bank, source: Source): Answers {
  const { value } = source;
  return checkedAnswers(
    bank,
    hasAnswers(value) ? withinAnswers(source, value) : { ...source, value: value ?? {} },
  );
}

/** @throws ExpectedError with all that does not fit */
export function checkedAnswers(bank: Bank, source: Source): Answers {
  const { problems } = parse(answersFile, source);
  const { answers, misfits } = fitAnswers(bank, wellShaped(source.value, problems));
  if (problems.length === 0 && isOfAnother(answers, misfits))
    throw new ExpectedError('otherBank', source.file, bank.id);
  refuse([...problems, ...misfitProblems(bank, misfits, source, [])]);
  return answers;
}

/** The entries that have the right shape: what else is wrong with them is said in the same round. */
function wellShaped(value: unknown, problems: readonly Problem[]): AnswersFile {
  const misshapen = new Set(problems.map(({ path: [id] }) => id));
  return isMap(value)
    ? (Object.fromEntries(Object.entries(value).filter(([id]) => !misshapen.has(id))) as AnswersFile)
    : {};
}

/** A slip or two may be meant for this bank; when nothing fits, and most is not even asked, it was another one that was meant. */
function isOfAnother(answers: Answers, misfits: readonly Misfit[]): boolean {
  const unknown = misfits.filter(({ code }) => code === 'no-question');
  return misfits.length > 2 && Object.keys(answers).length === 0 && unknown.length > misfits.length / 2;
}

type WithAnswers = { readonly answers: unknown };

/** No question id is a single word, so this key is never a question. */
function hasAnswers(value: unknown): value is WithAnswers {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'answers');
}

function withinAnswers(source: Source, { answers }: WithAnswers): Source {
  const within = (path: Path): Path => ['answers', ...path];
  return {
    file: source.file,
    value: answers,
    locate: (path) => source.locate(within(path)),
    locateKey: (path) => source.locateKey(within(path)),
  };
}
