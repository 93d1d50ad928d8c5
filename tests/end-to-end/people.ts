import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peopleAround } from '../../src/bank/check/simulated-people.ts';
import { shipped } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Record lines of so many people like the reference people of the shipped bank, the same ones each time. */
export function recordsOf(people: number): string {
  const { bank, personas } = shipped;
  const answers = peopleAround(
    bank,
    personas.map((persona) => persona.answers),
    11,
  );
  const lines = Array.from(
    { length: people },
    (_, number) => `${JSON.stringify({ id: `p${number + 1}`, answers: answers.next().value })}\n`,
  );
  return lines.join('');
}

/** The same in a file. */
export function fileOfRecords(people: number): string {
  const path = join(temporaryFolder(), 'people.ndjson');
  writeFileSync(path, recordsOf(people));
  return path;
}
