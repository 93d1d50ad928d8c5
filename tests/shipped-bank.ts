import { fileURLToPath } from 'node:url';
import { type Answers, findQuestion, type Question } from '../scoring/index.ts';
import { loadBank } from '../src/bank/load.ts';

/** The bank that is shipped, as its folder has it today, with its reference people. */
export const shipped = loadBank(fileURLToPath(new URL('../questions', import.meta.url)));

/** The answers of a reference person, some of them changed. */
export function answersOf(id: string, changed: Answers = {}): Answers {
  const persona = shipped.personas.find((one) => one.id === id);
  if (!persona) throw new Error(`There is no reference person ${id}.`);
  return { ...persona.answers, ...changed };
}

/** Ids of answers that tell of a task set by oneself: nobody has to act on what comes of it. */
export const exercises: readonly string[] = ['asked', 'exercise', 'compared', 'prototype'];

export function questionOf(id: string): Question {
  const question = findQuestion(shipped.bank, id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return question;
}

/** How a question begins: enough to know it by, and short enough for one line of a window. */
export function beginningOf(id: string): string {
  return questionOf(id).ask.slice(0, 40);
}

export function labelOf(id: string, answer: string): string {
  return questionOf(id).answers[placeOf(id, answer)]!.label;
}

/** The number that chooses an answer on the screen. */
export function numberOf(id: string, answer: string): string {
  return `${placeOf(id, answer) + 1}`;
}

function placeOf(id: string, answer: string): number {
  const place = questionOf(id).answers.findIndex((one) => one.id === answer);
  if (place === -1) throw new Error(`${id} takes no answer ${answer}.`);
  return place;
}
