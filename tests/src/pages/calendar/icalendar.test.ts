import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { icalendarText } from '../../../../src/pages/calendar/icalendar.ts';
import { randomCases } from '../../../at-length.ts';

const said = fc.string({ unit: fc.constantFrom(...'a \\,;:\n"é世👩'), minLength: 1, maxLength: 200 });

test('any text comes back as it was, from lines of at most 75 bytes', () => {
  fc.assert(
    fc.property(said, said, (summary, description) => {
      const text = icalendarText(summary, [
        {
          uid: 'one@pm-path',
          sequence: 1,
          stamp: new Date('2026-11-26T09:00:00Z'),
          summary,
          description,
          when: { kind: 'day', date: '2026-12-01', until: '2026-12-02' },
        },
      ]);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      expect(event!.getFirstPropertyValue('summary')).toBe(summary);
      expect(event!.getFirstPropertyValue('description')).toBe(description);
    }),
    randomCases(200),
  );
});

test('a weekly time is said once, with the weeks that are left out and a reminder', () => {
  const text = icalendarText('Plan', [
    {
      uid: 'one@pm-path',
      sequence: 7,
      stamp: new Date('2026-11-26T09:00:00Z'),
      summary: 'Time',
      description: '',
      when: {
        kind: 'weekly',
        date: '2026-12-29',
        time: '23:30',
        minutes: 90,
        weeks: 4,
        except: ['2027-01-05'],
        reminder: 30,
      },
    },
  ]);
  expect(text.split('\r\n').slice(6, -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:one@pm-path',
    'SEQUENCE:7',
    'DTSTAMP:20261126T090000Z',
    'DTSTART:20261229T233000',
    'DTEND:20261230T010000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'EXDATE:20270105T233000',
    'SUMMARY:Time',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT30M',
    'DESCRIPTION:Time',
    'END:VALARM',
    'END:VEVENT',
  ]);
});
