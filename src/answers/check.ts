import { type Answers, answerId, type Bank, type Given, type Question } from '../../scoring/index.ts';
import { type Problem, unknown } from '../files/problems.ts';
import type { Path, Source } from '../files/source.ts';
import type { AnswersFile } from '../formats/answers.ts';

/** Answers that fit the bank, in its order, and what does not fit. Former ids are taken for the present ones. */
export function fitAnswers(
  bank: Bank,
  file: AnswersFile,
  source: Source,
  path: Path,
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const questions = bank.areas.flatMap((area) => area.questions);
  const problems: Problem[] = [];
  const fitting = new Map<string, Given>();
  for (const [id, given] of Object.entries(file)) {
    const at = [...path, id];
    const question =
      questions.find((one) => one.id === id) ?? questions.find(({ formerly }) => formerly.includes(id));
    if (!question) {
      problems.push({
        source,
        path: at,
        atKey: true,
        sentence: unknown(
          id,
          'question of this bank',
          questions.map((one) => one.id),
        ),
      });
      continue;
    }
    if (fitting.has(question.id)) {
      problems.push({
        source,
        path: at,
        atKey: true,
        sentence: `"${question.id}" is answered twice, once under its former id`,
      });
      continue;
    }
    const fitted = fitAnswer(question, given as Given);
    if (fitted !== undefined) fitting.set(question.id, fitted);
    else {
      const known = question.answers.map((answer) => answer.id);
      const sentence = unknown(String(answerId(given as Given)), `answer to "${question.id}"`, known);
      problems.push({ source, path: at, sentence: `${sentence}; it takes ${known.join(', ')}` });
    }
  }
  const inOrder = questions.flatMap(({ id }) => (fitting.has(id) ? [[id, fitting.get(id)!] as const] : []));
  return { answers: Object.fromEntries(inOrder), problems };
}

/** The answer under its present id; `undefined` when the question has no such answer. */
function fitAnswer(question: Question, given: Given): Given | undefined {
  const id = answerId(given);
  if (id == null) return given;
  const known =
    question.answers.find((one) => one.id === id) ??
    question.answers.find((one) => one.formerly.includes(id));
  if (!known) return undefined;
  return typeof given === 'string' ? known.id : { ...given, answer: known.id };
}
