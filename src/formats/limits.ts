/** The least and the most of each number of hours that is taken from outside, whoever says it. */
export const HOURS = {
  /** That somebody can give to it in a week: below half an hour nothing gets done, and there are no more than 168. */
  aWeek: { least: 0.5, most: 168 },
  /** Of one deed; the most is about a year of full-time work. */
  deed: { least: 0.01, most: 2000 },
  /** Of an action, and of a budget: actions go by quarters of an hour. */
  inAll: { least: 0.25, most: 2000 },
} as const;

/** Of a weight in a bank: only its share of all counts. */
export const WEIGHT = { least: 0.001, most: 1_000_000 } as const;

/** Characters of an id: files are called by ids, and a name of 255 bytes is the longest that can be counted on. */
export const MOST_ID = 60;

/** Characters of a proof, wherever it is typed, written or read. */
export const MOST_PROOF = 10_000;

/**
 * Bytes of a record that the program saves and reads again: above a proof of full length for each answer of any honest
 * bank, far below what would fill the memory. What would be larger is not written.
 */
export const MOST_SAVED = 16_000_000;

/** Brackets open at once in JSON that is read; what is read here needs no more than four. */
export const MOST_DEPTH = 20;

/** What an answer in an answers file is, as a sentence about one that is none. */
export const GIVEN_EXPECTED = 'an answer id, null or { answer, proof } is expected';
