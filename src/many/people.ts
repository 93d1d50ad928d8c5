import type { Bank } from '../../scoring/index.ts';
import type { Person } from '../../scoring/people/index.ts';
import { ExpectedError } from '../errors.ts';
import type { Input } from '../reading/read-text.ts';
import { eachLine } from './each-line.ts';
import { type Line, tooLongSentence } from './lines.ts';
import { readRecord } from './read-record.ts';

/** They are all kept, to find those who answered twice: of so many that is some 300 MB. */
const MOST_PEOPLE = 200_000;

const KEYS: readonly string[] = ['group', 'time', 'rater', 'outcome'];

export type PeopleRead = {
  readonly people: readonly Person[];
  /** What is wrong with the lines that could not be used, with their numbers. */
  readonly bad: readonly string[];
};

/** Records with what else they say of a person: `group`, `time`, `rater`, `outcome`. */
export async function peopleFrom(bank: Bank, input: Input): Promise<PeopleRead> {
  const people: Person[] = [];
  const bad: string[] = [];
  await eachLine(input, (line) => {
    const person = personOf(bank, line);
    if (typeof person === 'string') bad.push(`line ${line.number}: ${person}`);
    else people.push(person);
    if (people.length > MOST_PEOPLE) throw new ExpectedError('tooManyPeople', MOST_PEOPLE);
  });
  return { people, bad };
}

/** The person of a line, or why there is none. */
function personOf(bank: Bank, { bytes, number }: Line): Person | string {
  if (bytes === null) return tooLongSentence();
  const read = readRecord(bank, bytes, KEYS);
  if ('error' in read) return read.error;
  const { group, time, rater, outcome } = JSON.parse(`{${(read.kept ?? '').replace(/,$/, '')}}`);
  const texts = { group, rater, outcome };
  for (const [key, value] of Object.entries(texts))
    if (value !== undefined && typeof value !== 'string') return `"${key}" is to be text.`;
  const at = time === undefined ? undefined : Date.parse(time);
  if (at !== undefined && Number.isNaN(at))
    return '"time" is to be a day or a time, such as 2026-11-24 or 2026-11-24T09:00:00Z.';
  const given = Object.entries({ ...texts, time: at }).filter(([, value]) => value !== undefined);
  return {
    // Who has no id is nobody's second time.
    id: read.id ?? `line ${number}`,
    answers: read.answers,
    ...Object.fromEntries(given),
  };
}
