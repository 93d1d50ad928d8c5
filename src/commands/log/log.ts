import type { Bank } from '../../../scoring/index.ts';
import { localDate } from '../../days.ts';
import { ExpectedError, systemReason } from '../../errors.ts';
import { type Evidence, evidenceFile } from '../../formats/evidence.ts';
import { canAsk, type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { logReport } from '../../printout/log.ts';
import { loggedSince } from '../../record/logged.ts';
import type { MayChange } from '../../record/may-change.ts';
import { savingTime } from '../../store/clock.ts';
import { saveEvidence } from '../../store/evidence.ts';
import { randomHex } from '../../store/random-hex.ts';
import { askAgainNow, loggedInWords } from '../../words/logged.ts';
import { bankFrom } from '../shared/bank-source.ts';
import { pageFor } from '../shared/page-for.ts';
import { savedPerson } from '../shared/saved-person.ts';
import { say } from '../shared/say.ts';
import { dayMeant } from './day.ts';
import { type Entry, type LogFlags, missingParts, NOT_YET } from './entry.ts';
import { subjectOf } from './subject.ts';

/** Logs something done. What is missing is asked for in a terminal, and refused without one. */
export async function logCommand(io: Io, text: string | undefined, flags: LogFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const person = await savedPerson(io, flags, bank);
  if (flags.list) {
    await write(io.stdout, deedList(io, bank, person.evidence, flags));
    return 0;
  }
  const given: Entry = { ...flags, ...(text === undefined ? {} : { text }) };
  const missing = missingParts(given);
  const now = savingTime(person.lastSavedAt);
  if (missing.length > 0 && !canAsk(io)) throw new ExpectedError('logNeeds', missing);
  const entry =
    missing.length === 0
      ? given
      : await (await import('./ask-entry.ts')).askEntry(io, bank, person, given, flags);
  if (typeof entry === 'number') return entry;
  const deed = evidenceFrom(bank, entry, now);
  try {
    saveEvidence(person.home, deed);
  } catch (error) {
    throw new ExpectedError('notLogged', person.home, systemReason(error));
  }
  const last = person.assessments.at(-1);
  const logged = last ? loggedSince(bank, last, person.evidence, person.declined, deed) : null;
  if (flags.json) await write(io.stdout, jsonText(deed));
  else await say(io.stdout, ...loggedInWords(bank, deed, logged));
  return logged?.change && !flags.json && canAsk(io) ? askedAgain(io, bank, flags, logged.change) : 0;
}

/** The questions that the deed may have changed the answers to, asked again at once where the person wants it. */
async function askedAgain(io: Io, bank: Bank, flags: LogFlags, change: MayChange): Promise<number> {
  const { offeredNow } = await import('./offer.ts');
  const now = await offeredNow(io, flags, askAgainNow(bank, change));
  if (typeof now === 'number') return now;
  if (!now) return 0;
  const { assessCommand } = await import('../assess/assess.ts');
  const { hours: _, ...shared } = flags;
  return assessCommand(io, { ...shared, area: [change.area], save: true });
}

/** All that is logged or, with an area or an action, what belongs there. */
function deedList(io: Io, bank: Bank, evidence: readonly Evidence[], flags: LogFlags): string {
  const subject = subjectOf(bank, flags);
  const deeds = evidence.filter((deed) => belongsTo(deed, subject));
  return flags.json
    ? jsonText({ schema: 'pm-path/deeds/1', deeds })
    : logReport(pageFor(io, flags), deeds, evidence.length);
}

function belongsTo(deed: Evidence, { area, action }: ReturnType<typeof subjectOf>): boolean {
  return action === undefined ? area === undefined || deed.area === area : deed.action === action;
}

/** @throws ExpectedError naming the part that is wrong */
function evidenceFrom(bank: Bank, entry: Entry, now: Date): Evidence {
  const { text, hours, link, witness } = entry;
  const date = dayMeant(entry.date ?? 'today', now);
  const parsed = evidenceFile.safeParse({
    schema: 'pm-path/evidence/1',
    id: randomHex(8),
    bank: bank.id,
    loggedAt: now.toISOString(),
    date,
    text,
    ...subjectOf(bank, entry),
    ...(hours === undefined ? {} : { hours }),
    ...(link === undefined ? {} : { link }),
    ...(witness === undefined ? {} : { witness }),
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ExpectedError('badEntry', issue!.path.join('.'), issue!.message);
  }
  if (date > localDate(now)) throw new ExpectedError('badEntry', 'date', NOT_YET);
  return parsed.data;
}
