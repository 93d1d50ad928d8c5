import type { Answers, Bank } from '../../scoring/index.ts';
import type { AnswersFile } from '../formats/answers.ts';
import { type Problem, unknown } from '../reading/problems.ts';
import type { Path, Source } from '../reading/source.ts';
import { fitAnswers, type Misfit } from './fit.ts';

/** Answers that fit the bank, and a problem with its place for each that does not. */
export function checkAnswers(
  bank: Bank,
  file: AnswersFile,
  source: Source,
  path: Path,
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const { answers, misfits } = fitAnswers(bank, file);
  return { answers, problems: misfits.map((misfit) => problemOf(bank, misfit, source, path)) };
}

function problemOf(bank: Bank, misfit: Misfit, source: Source, path: Path): Problem {
  const atKey = misfit.code !== 'no-answer';
  return { source, path: [...path, misfit.id], atKey, sentence: misfitSentence(bank, misfit) };
}

/** Without its place and the full stop. */
export function misfitSentence(bank: Bank, misfit: Misfit): string {
  switch (misfit.code) {
    case 'no-question': {
      const known = bank.areas.flatMap(({ questions }) => questions.map(({ id }) => id));
      return unknown(misfit.id, 'question of this bank', known);
    }
    case 'twice':
      return `"${misfit.question.id}" is answered twice, once under its former id`;
    case 'no-answer': {
      const known = misfit.question.answers.map(({ id }) => id);
      const sentence = unknown(misfit.answer, `answer to "${misfit.question.id}"`, known);
      return `${sentence}; it takes ${known.join(', ')}`;
    }
  }
}
