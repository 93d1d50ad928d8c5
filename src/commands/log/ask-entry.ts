import type { Bank } from '../../../scoring/index.ts';
import { localDate } from '../../days.ts';
import { type Evidence, evidenceFile } from '../../formats/evidence.ts';
import { type Asker, Interrupted } from '../../interview/asker.ts';
import type { SignalExitCode } from '../../interview/signals.ts';
import type { Io } from '../../io.ts';
import { decimalFrom } from '../../reading/decimal.ts';
import { rescored } from '../../record/under-bank.ts';
import { asking } from '../shared/asking.ts';
import type { SavedPerson } from '../shared/saved-person.ts';
import { dayMeant } from './day.ts';
import { type Entry, type LogFlags, missingParts, NOT_YET } from './entry.ts';

/** Asks for what an entry lacks; the exit code when the person stopped. */
export function askEntry(
  io: Io,
  bank: Bank,
  person: SavedPerson,
  given: Entry,
  flags: LogFlags,
): Promise<Entry | SignalExitCode> {
  return asking(io, flags, (ask) => completed(ask, bank, person, given), 'Stopped. Nothing was logged.');
}

async function completed(ask: Asker, bank: Bank, person: SavedPerson, given: Entry): Promise<Entry> {
  let entry: Entry = given;
  if (entry.text === undefined)
    entry = {
      ...entry,
      text: (await part(ask, 'What did you do? One sentence, as you would tell a colleague.', 'text'))!,
    };
  if (missingParts(entry).length > 0) entry = { ...entry, ...(await askSubject(ask, bank, person)) };
  const today = localDate(new Date());
  entry = {
    ...entry,
    date:
      entry.date ??
      (await part(
        ask,
        `On which day? Such as yesterday or last friday; Enter: today, ${today}.`,
        'date',
        today,
      ))!,
  };
  const hours =
    entry.hours ?? (await part(ask, 'How many hours did it take? Enter: leave it open.', 'hours', null));
  const link = entry.link ?? (await part(ask, 'A link that shows it? Enter: none.', 'link', null));
  const witness = entry.witness ?? (await part(ask, 'Who can confirm it? Enter: nobody.', 'witness', null));
  return {
    ...entry,
    ...(hours === null ? {} : { hours: Number(hours) }),
    ...(link === null ? {} : { link }),
    ...(witness === null ? {} : { witness }),
  };
}

type Part = 'text' | 'date' | 'hours' | 'link' | 'witness';

/** @param otherwise what an empty line stands for; not given: something has to be typed */
async function part<Otherwise extends string | null>(
  ask: Asker,
  question: string,
  name: Part,
  otherwise?: Otherwise,
): Promise<string | Otherwise> {
  for (let typed = ''; ; ) {
    typed = await ask.line(question, typed);
    if (typed === '' && otherwise !== undefined) return otherwise;
    const value = partFrom(name, typed);
    const parsed = evidenceFile.shape[name].safeParse(value);
    const problem = parsed.success ? problemOfDay(name, value) : parsed.error.issues[0]!.message;
    if (problem === null) return String(value);
    ask.say(`That does not fit: ${problem}.`);
  }
}

function problemOfDay(name: Part, value: Evidence[Part]): string | null {
  return name === 'date' && String(value) > localDate(new Date()) ? NOT_YET : null;
}

function partFrom(name: Part, typed: string): Evidence[Part] {
  switch (name) {
    case 'hours':
      return decimalFrom(typed);
    case 'date':
      return dayMeant(typed, new Date());
    default:
      return typed;
  }
}

const NONE = 'none';

/** What the plan has, then the areas; a deed may belong to none of them. */
async function askSubject(
  ask: Asker,
  bank: Bank,
  { assessments, evidence, declined }: SavedPerson,
): Promise<Entry> {
  const last = assessments.at(-1);
  const logged = new Set(evidence.map(({ action }) => action));
  const plan = last ? rescored(bank, last, evidence, declined).result.plan : null;
  const planned = [...(plan?.actions ?? []), ...(plan?.then ?? [])].filter(({ id }) => !logged.has(id));
  const chosen = await ask.menu({
    kind: 'answer',
    title: 'What does it belong to?',
    entries: [
      ...planned.map(({ id, title }) => ({ value: `action ${id}`, label: `From your plan: ${title}` })),
      ...bank.areas
        .filter(({ actions }) => actions.length > 0)
        .map(({ id, title }) => ({ value: `area ${id}`, label: title })),
      { value: NONE, label: 'None of these: something else' },
    ],
  });
  if (chosen === null) throw new Interrupted();
  if (chosen === NONE) return {};
  const [kind, id] = chosen.split(' ') as ['action' | 'area', string];
  return { [kind]: id };
}
