/** How the person wants to be asked. */
export type Wishes = {
  /** Keep a draft. */
  readonly save: boolean;
  /** Without the draft and the answers of last time. */
  readonly fresh?: boolean;
  readonly quick?: boolean;
  /** Ids of the areas to ask again; the rest is kept. */
  readonly area?: readonly string[];
  readonly plain?: boolean;
  readonly color: boolean;
};
