import { WEEKDAYS, weekdayNamed } from '../../reading/weekday.ts';
import { upperFirst } from '../../words/upper-first.ts';

/** When somebody gives hours to the plan, by the clock on the wall. */
export type WeeklyTime = {
  /** 0 for Sunday. */
  readonly weekday: number;
  /** 19:00 */
  readonly time: string;
};

/** For who names none: after the working week. */
export const USUAL_TIME: WeeklyTime = { weekday: 6, time: '10:00' };

/** One for each day of a week. */
const MOST_TIMES = 7;

const TYPED = /^([a-z]{3,}?)s?,? +(?:at +)?(\d{1,2})(?:[:.](\d\d))? ?(am|pm)?(?:[,; ]+|$)/;

/** Reads "tue 19:00" or "Saturday 9.30 am", one or several; `null` when it is anything else. */
export function weeklyTimesFrom(typed: string): readonly WeeklyTime[] | null {
  const times: WeeklyTime[] = [];
  for (let rest = typed.trim().toLowerCase(); rest !== ''; ) {
    const [said, day, hour, minute = '00', half] = rest.match(TYPED) ?? [];
    const weekday = weekdayNamed(day ?? '');
    const time = timeOf(Number(hour), Number(minute), half);
    if (said === undefined || weekday === null || time === null) return null;
    if (!times.some((one) => one.weekday === weekday && one.time === time)) times.push({ weekday, time });
    rest = rest.slice(said.length);
  }
  return times.length >= 1 && times.length <= MOST_TIMES ? times : null;
}

function timeOf(hour: number, minute: number, half: string | undefined): string | null {
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const ofDay = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return ofDay < 24 && minute < 60
    ? `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null;
}

/** "Tuesday at 19:00" */
export function weeklyTimeInWords({ weekday, time }: WeeklyTime): string {
  return `${upperFirst(WEEKDAYS[weekday]!)} at ${time}`;
}
