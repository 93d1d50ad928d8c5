import { localDate } from '../days.ts';
import type { Evidence } from '../formats/evidence.ts';

/**
 * Whether a deed was done after a time: its day tells, however late it was logged. A day has no hour, so a deed of
 * the day itself goes by when it was logged.
 */
export function isDoneAfter({ date, loggedAt }: Pick<Evidence, 'date' | 'loggedAt'>, time: string): boolean {
  const day = localDate(new Date(time));
  return date === day ? loggedAt > time : date > day;
}
