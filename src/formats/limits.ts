/** Of hours that somebody can give to it in a week: there are no more. */
export const MOST_HOURS_PER_WEEK = 168;

/** Of hours of one deed or action, and of a budget: about a year of full-time work. */
export const MOST_HOURS = 2000;

/** Characters of a proof. */
export const MOST_PROOF = 10_000;

/** Brackets open at once in JSON that is read; what is read here needs no more than four. */
export const MOST_DEPTH = 20;

/** What an answer in an answers file is, as a sentence about one that is none. */
export const GIVEN_EXPECTED = 'an answer id, null or { answer, proof } is expected';
