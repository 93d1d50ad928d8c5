import { closeSync, openSync, writeSync } from 'node:fs';
import { type Answers, type Bank, questionStates } from '../../scoring/index.ts';
import { peopleAround } from '../../src/bank/check/simulated-people.ts';
import type { Persona } from '../../src/bank/persona.ts';

/**
 * Writes record lines of simulated people, like the reference people of the bank, each with the answers to the
 * questions that would be put to them. The same people each time.
 */
export function writePeople(bank: Bank, personas: readonly Persona[], people: number, path: string): void {
  const answers = peopleAround(
    bank,
    personas.map((persona) => persona.answers),
    7,
  );
  const file = openSync(path, 'w');
  let text = '';
  for (let number = 1; number <= people; number += 1) {
    const asked = answersOf(bank, answers.next().value as Answers);
    text += `${JSON.stringify({ id: `p${number}`, answers: asked })}\n`;
    if (text.length < 1_000_000 && number < people) continue;
    writeSync(file, text);
    text = '';
  }
  closeSync(file);
}

function answersOf(bank: Bank, all: Answers): Answers {
  const states = questionStates(bank, all);
  return Object.fromEntries(Object.entries(all).filter(([question]) => states.get(question) === 'open'));
}
