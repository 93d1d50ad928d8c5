import type { Bank } from '../../scoring/index.ts';
import { unknownSentence } from '../reading/nearest.ts';
import type { Path } from '../reading/place.ts';
import type { Problem } from '../reading/problems.ts';
import type { Source } from '../reading/source.ts';
import type { Misfit } from './fit.ts';

/** @param path where the answers stand in the source */
export function misfitProblems(
  bank: Bank,
  misfits: readonly Misfit[],
  source: Source,
  path: Path,
): readonly Problem[] {
  return misfits.map((misfit) => ({
    source,
    path: [...path, misfit.id],
    atKey: misfit.code !== 'no-answer',
    sentence: misfitSentence(bank, misfit),
  }));
}

/** Without its place and the full stop. */
export function misfitSentence(bank: Bank, misfit: Misfit): string {
  switch (misfit.code) {
    case 'no-question': {
      const known = bank.areas.flatMap(({ questions }) => questions.map(({ id }) => id));
      return unknownSentence(misfit.id, 'question of this bank', known);
    }
    case 'twice':
      return `"${misfit.question.id}" is answered twice, once under its former id`;
    case 'no-answer': {
      const known = misfit.question.answers.map(({ id }) => id);
      const sentence = unknownSentence(misfit.answer, `answer to "${misfit.question.id}"`, known);
      return `${sentence}; it takes ${known.join(', ')}`;
    }
  }
}
