/** The parts of a result, in the order in which they are read, by what they are called. */
export const RESULT_PARTS = {
  plan: 'The plan',
  why: 'Why',
  sure: 'How sure this is',
  change: 'What would change it',
  people: 'People like you',
} as const;

export type ResultPart = keyof typeof RESULT_PARTS;

export function resultParts(): readonly ResultPart[] {
  return Object.keys(RESULT_PARTS) as ResultPart[];
}

/** Said in place of a part that has nothing to tell. */
export const NOTHING_TO_TELL = {
  plan: 'There is nothing to do in a plan.',
  why: 'No way in has points to be explained.',
  sure: 'Nothing can be said about how sure this is.',
  change: 'Nothing that you could do, or that could change for you, would bring other advice.',
  people: 'No story is told here of somebody in your situation.',
} as const satisfies Record<ResultPart, string>;
