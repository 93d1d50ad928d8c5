/** For whom a report is written. */
export const READERS = ['me', 'mentor', 'manager'] as const;

export type Reader = (typeof READERS)[number];
