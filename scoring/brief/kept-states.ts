import type { AnswerCodes } from './answer-codes.ts';
import type { StandingCodes } from './standing-codes.ts';

/** States kept at once, for one area under the same facts. */
const MOST_KEPT = 20_000;

/** Remembers what was made for the same standings on all questions of an area. */
export class KeptStates<State> {
  readonly #at: Int32Array;
  readonly #numbers: readonly Uint8Array[];
  readonly #counts: Int32Array;
  readonly #make: (codes: AnswerCodes) => State;
  /** By key, where all that can be fit in. */
  readonly #all: (State | undefined)[] | null;
  readonly #kept = new Map<number | string, State>();
  /** Else a number would not tell all standings apart. */
  readonly #isExact: boolean;

  /** @param at for each question of the area its place in the codes */
  constructor(
    at: readonly number[],
    questions: readonly StandingCodes[],
    make: (codes: AnswerCodes) => State,
  ) {
    const size = questions.reduce((ways, { count }) => ways * count, 1);
    this.#at = Int32Array.from(at);
    this.#numbers = questions.map(({ numbers }) => numbers);
    this.#counts = Int32Array.from(questions, ({ count }) => count);
    this.#make = make;
    this.#all = size <= MOST_KEPT ? new Array(size).fill(undefined) : null;
    this.#isExact = size <= Number.MAX_SAFE_INTEGER;
  }

  state(codes: AnswerCodes): State {
    if (this.#all === null) return this.#kept.get(this.#longKey(codes)) ?? this.#keep(codes);
    const key = this.#key(codes);
    const known = this.#all[key];
    if (known !== undefined) return known;
    const made = this.#make(codes);
    this.#all[key] = made;
    return made;
  }

  #key(codes: AnswerCodes): number {
    const numbers = this.#numbers;
    let key = 0;
    for (let place = 0; place < numbers.length; place += 1)
      key = key * this.#counts[place]! + numbers[place]![codes[this.#at[place]!]!]!;
    return key;
  }

  #longKey(codes: AnswerCodes): number | string {
    if (this.#isExact) return this.#key(codes);
    return this.#numbers.map((numbers, place) => numbers[codes[this.#at[place]!]!]).join();
  }

  #keep(codes: AnswerCodes): State {
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const made = this.#make(codes);
    this.#kept.set(this.#longKey(codes), made);
    return made;
  }
}
