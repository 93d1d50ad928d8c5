import { printable } from '../../terminal/printable.ts';

/** Every text in it, made safe to show. */
export function printableThroughout<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableThroughout) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, printableThroughout(part)]),
  ) as T;
}
