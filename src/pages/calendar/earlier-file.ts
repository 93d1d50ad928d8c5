import { weekdayOf } from '../../days.ts';
import type { WeeklyTime } from './weekly-time.ts';

/** What an earlier export holds that a new one in its place has to know. */
export type EarlierFile = {
  /** UIDs of its events. */
  readonly events: readonly string[];
  /** When its weekly sessions are. */
  readonly times: readonly WeeklyTime[];
};

export const NO_EARLIER_FILE: EarlierFile = { events: [], times: [] };

/** @param text of a file that may as well be something else: then there is nothing in it */
export function earlierFile(text: string, bankId: string): EarlierFile {
  const events = text
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/^BEGIN:VEVENT\r?$/m)
    .slice(1)
    .flatMap((event) => {
      const uid = event.match(/^UID:([a-z0-9.-]+)@pm-path\r?$/m)?.[1];
      return uid?.endsWith(`.${bankId}`) ? [{ uid: `${uid}@pm-path`, event }] : [];
    });
  return {
    events: events.map(({ uid }) => uid),
    times: events.flatMap(({ event }) => (event.includes('\nRRULE:FREQ=WEEKLY') ? timeOf(event) : [])),
  };
}

function timeOf(event: string): readonly WeeklyTime[] {
  const [, year, month, day, hour, minute] =
    event.match(/^DTSTART:(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)00\r?$/m) ?? [];
  const weekday = weekdayOf(`${year}-${month}-${day}`);
  return Number.isNaN(weekday) ? [] : [{ weekday, time: `${hour}:${minute}` }];
}
