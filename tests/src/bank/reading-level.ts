import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Bank } from '../../../scoring/index.ts';

/** A passage that people read, and its Flesch-Kincaid grade: years of school in the United States. */
export type Passage = {
  readonly place: string;
  readonly text: string;
  readonly grade: number;
  readonly words: number;
};

/** Each question as a whole, with its help and its answers. */
export function questionPassages(bank: Bank): readonly Passage[] {
  return bank.areas.flatMap(({ questions }) =>
    questions.map(({ id, ask, help, answers }) =>
      passage(id, [ask, ...(help === undefined ? [] : [help]), ...answers.map(({ label }) => label)]),
    ),
  );
}

/** Each text alone: what is asked, helped and answered, why an area matters, and what an action says. */
export function singlePassages(bank: Bank): readonly Passage[] {
  return bank.areas.flatMap(({ id, why, questions, actions }) => [
    passage(id, [why]),
    ...questions.flatMap((question) => [
      passage(question.id, [question.ask]),
      ...(question.help === undefined ? [] : [passage(question.id, [question.help])]),
      ...question.answers.map((answer) => passage(`${question.id} ${answer.id}`, [answer.label])),
    ]),
    ...actions.flatMap((action) =>
      [action.title, action.firstStep, action.proof].map((text) => passage(action.id, [text])),
    ),
  ]);
}

/** Each text counts as at least one sentence. */
function passage(place: string, texts: readonly string[]): Passage {
  const text = texts.join(' / ');
  const sentence = texts.flatMap((one) =>
    one.split(/[.!?;:]+(?:\s|$)/).filter((part) => /\w/.test(part)),
  ).length;
  const word = texts.flatMap((one) => one.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length;
  const counts = { sentence, word, syllable: texts.reduce((sum, one) => sum + syllable(one), 0) };
  return { place, text, words: word, grade: fleschKincaid(counts) };
}
