/** States of about the same chance wait together, the likeliest are next. */
export class LikeliestFirst<State extends { readonly chance: number }> {
  readonly #byChance: State[][] = [];
  #likeliest = 0;

  constructor(first: State) {
    this.put(first);
  }

  put(state: State): void {
    // Sums of chances may come to a hair more than 1.
    const halvings = Math.max(0, Math.floor(-Math.log2(state.chance)));
    while (this.#byChance.length <= halvings) this.#byChance.push([]);
    this.#byChance[halvings]!.push(state);
  }

  next(): State | undefined {
    // What follows a state is no likelier than it.
    while (this.#byChance[this.#likeliest]?.length === 0) this.#likeliest += 1;
    return this.#byChance[this.#likeliest]?.pop();
  }
}
