/** What a calendar program shows, in the terms of iCalendar (RFC 5545). */
export type CalendarEvent = {
  readonly uid: string;
  /** Higher in each later version of the event. */
  readonly sequence: number;
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  readonly when: Day | Weekly;
  readonly isCancelled?: true;
};

/** A whole day such as 2026-12-01, on which one is not busy. */
type Day = { readonly kind: 'day'; readonly date: string; readonly until: string };

/** The same time of every week, by the clock on the wall, with a reminder so many minutes before. */
type Weekly = {
  readonly kind: 'weekly';
  readonly date: string;
  /** 19:00 */
  readonly time: string;
  readonly minutes: number;
  readonly weeks: number;
  /** Dates on which there is none. */
  readonly except: readonly string[];
  readonly reminder: number;
};

/** A calendar as a text, to be imported. What others wrote in it ends no line and no value. */
export function icalendarText(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pm-path//pm-path//EN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): readonly string[] {
  const { uid, sequence, stamp, summary, description, when, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${compact(stamp.toISOString().slice(0, 19))}Z`,
    ...(when.kind === 'day' ? dayLines(when) : weeklyLines(when)),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    ...(when.kind === 'weekly' ? reminderLines(when, summary) : []),
    'END:VEVENT',
  ];
}

function dayLines({ date, until }: Day): readonly string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(until)}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'TRANSP:TRANSPARENT',
  ];
}

function weeklyLines({ date, time, minutes, weeks, except }: Weekly): readonly string[] {
  // A time without a zone is that of the wall: reckoned as if it were UTC, no clock changes in between.
  const start = new Date(`${date}T${time}:00Z`);
  const end = new Date(start.getTime() + minutes * 60_000);
  return [
    `DTSTART:${onTheWall(start)}`,
    `DTEND:${onTheWall(end)}`,
    `RRULE:FREQ=WEEKLY;COUNT=${weeks}`,
    ...(except.length === 0
      ? []
      : [`EXDATE:${except.map((one) => onTheWall(new Date(`${one}T${time}:00Z`))).join(',')}`]),
  ];
}

function reminderLines({ reminder }: Weekly, summary: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${reminder}M`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
  ];
}

function onTheWall(time: Date): string {
  return compact(time.toISOString().slice(0, 19));
}

/** 20261201T190000 of 2026-12-01T19:00:00 */
function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Of a line in UTF-8, without its end. */
const MOST_BYTES = 75;

/** A long line goes on in the next, behind a space; no character is torn. */
function folded(line: string): string {
  const parts = [''];
  let bytes = 0;
  for (const character of line) {
    const length = bytesOf(character);
    if (bytes + length > MOST_BYTES) {
      parts.push('');
      bytes = 1;
    }
    parts[parts.length - 1] += character;
    bytes += length;
  }
  return parts.join('\r\n ');
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
