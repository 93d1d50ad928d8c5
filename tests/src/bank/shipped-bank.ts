import { fileURLToPath } from 'node:url';
import type { Answers } from '../../../scoring/index.ts';
import { loadBank } from '../../../src/bank/load.ts';

/** The bank that is shipped, as its folder has it today, with its reference people. */
export const shipped = loadBank(fileURLToPath(new URL('../../../questions', import.meta.url)));

/** The answers of a reference person, some of them changed. */
export function answersOf(id: string, changed: Answers = {}): Answers {
  const persona = shipped.personas.find((one) => one.id === id);
  if (!persona) throw new Error(`There is no reference person ${id}.`);
  return { ...persona.answers, ...changed };
}

/** Ids of answers that tell of a task set by oneself: nobody has to act on what comes of it. */
export const exercises: readonly string[] = ['asked', 'exercise', 'compared', 'prototype'];
