/** The order of two times, or of two dates, as they are written in records: by their text. */
export function timeOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
