/** Something that is tried out on demand, outside the tests: it takes tools or time that not every machine has. */
export type Trial = {
  readonly name: string;
  /** Commands without which it cannot be tried. */
  readonly needs: readonly string[];
  /**
   * Tries it.
   * @returns what came out, in a few words
   * @throws when it did not come out as it should
   */
  readonly run: () => Promise<string>;
};
