import type { Answers, Bank } from '../../../scoring/index.ts';
import type { Model, Person, Scores } from './model.ts';

/** An engine, and how the scoring of a bank is put to it. */
export type Adapter = {
  readonly name: string;
  /** As npm names it; none for what is here already. */
  readonly package?: string;
  /** What of the scoring it leaves to its caller, or of the program's result it does not give. */
  readonly leavesOut: string;
  /** @param library what the package exports */
  readonly prepare: (model: Model, library: never, bank: Bank) => Scoring;
};

export type Scoring =
  | { readonly kind: 'person'; readonly score: (person: Person) => Scores | Promise<Scores> }
  | { readonly kind: 'answers'; readonly score: (answers: Answers) => Scores | Answers }
  /** From a file of records to one of results, each a line with the scores by key. */
  | { readonly kind: 'file'; readonly score: (people: string, results: string) => Promise<void> };

const NO_REASONS = 'route, plan and reasons';
export const LEAVES_OUT = { result: NO_REASONS, sums: `${NO_REASONS}; the caller adds up` } as const;
