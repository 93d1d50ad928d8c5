import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError } from '../../errors.ts';
import type { Evidence } from '../../formats/evidence.ts';
import type { Io } from '../../io.ts';
import { calendarOf } from '../../pages/calendar/calendar.ts';
import { type EarlierFile, earlierFile, NO_EARLIER_FILE } from '../../pages/calendar/earlier-file.ts';
import { sessionsOf } from '../../pages/calendar/sessions.ts';
import { sessionsInWords } from '../../pages/calendar/sessions-in-words.ts';
import { IN_TERMINAL } from '../../pages/calendar/ways.ts';
import { USUAL_TIME, type WeeklyTime, weeklyTimesFrom } from '../../pages/calendar/weekly-time.ts';
import { readText } from '../../reading/read-text.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import { say } from '../shared/say.ts';
import { writeOut } from '../shared/write-out.ts';

const OTHER_TIMES = '--at "tue 19:00" chooses another time, and several may be named.';

type CalendarFlags = {
  readonly ics: string;
  /** As typed: a time comes in two words where nobody put it in quotation marks. */
  readonly at?: readonly string[];
  readonly force?: boolean;
};

/** Writes the plan as a calendar file, at the times that were asked for, else those of the file that it replaces. */
export async function writeCalendar(
  io: Io,
  bank: Bank,
  current: CurrentPlan,
  deeds: { readonly logged: readonly Evidence[]; readonly declined: readonly string[] },
  { ics: file, at, force = false }: CalendarFlags,
): Promise<void> {
  const now = new Date();
  const earlier = force ? inPlaceOf(file, bank) : NO_EARLIER_FILE;
  const times = at ? timesFrom(at) : earlier.times.length > 0 ? earlier.times : [USUAL_TIME];
  const sessions = sessionsOf(current, times, now);
  writeOut(file, calendarOf(bank, current, deeds, sessions, earlier, now, IN_TERMINAL), force);
  await say(
    io.stderr,
    `Calendar written: ${file}`,
    sessionsInWords(sessions),
    ...(at === undefined && earlier.times.length === 0 ? [OTHER_TIMES] : []),
  );
}

/** @throws ExpectedError when it is anything else */
function timesFrom(typed: readonly string[]): readonly WeeklyTime[] {
  const times = weeklyTimesFrom(typed.join(' '));
  if (times === null)
    throw new ExpectedError(
      'badEntry',
      '--at',
      'a day of the week and a time are expected, such as "tue 19:00", at most seven of them',
    );
  return times;
}

/** What cannot be read has nothing to say; whether it can be written over is told when it is. */
function inPlaceOf(file: string, bank: Bank): EarlierFile {
  try {
    return earlierFile(readText(file), bank.id);
  } catch (error) {
    if (error instanceof ExpectedError) return NO_EARLIER_FILE;
    throw error;
  }
}
