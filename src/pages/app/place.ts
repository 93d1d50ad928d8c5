/** A screen as the browser's history holds it: enough to show it again. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'proof'; readonly question: string }
  | { readonly kind: 'settled' }
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }
  | { readonly kind: 'second-view' };

/** What an entry of the history holds. */
type Entry = {
  readonly place: Place;
  /** Where the person came from. */
  readonly before: Place | null;
};

export type Places = {
  /** Where the person is, also after the page was loaded again; `null` when it was just opened. */
  present(): Place | null;
  /**
   * Makes a place the present one, so that the browser's button leads from it to the one before.
   * @param isBack the person goes back, so the place that is left is not to be come back to
   */
  moveTo(place: Place, isBack: boolean): Promise<void>;
};

/**
 * The browser's history as the screens that a person went through.
 * @param arrived called when its buttons lead to a screen
 */
export function placesIn(
  { history, addEventListener }: Pick<Window, 'history' | 'addEventListener'>,
  arrived: (place: Place) => void,
): Places {
  let goneBack: (() => void) | null = null;
  const present = () => (history.state as Entry | null)?.place ?? null;
  addEventListener('popstate', () => {
    const done = goneBack;
    goneBack = null;
    if (done) done();
    else arrived(present() ?? { kind: 'start' });
  });
  return {
    present,
    async moveTo(place, isBack) {
      const entry = history.state as Entry | null;
      if (entry === null) return history.replaceState({ place, before: null } satisfies Entry, '');
      if (isSame(entry.place, place)) return;
      if (entry.before !== null && isSame(entry.before, place))
        return new Promise((done) => {
          goneBack = done;
          history.back();
        });
      // What is left of a proof is its question, which is the place before.
      if (isBack || entry.place.kind === 'proof') history.replaceState({ ...entry, place }, '');
      else history.pushState({ place, before: entry.place } satisfies Entry, '');
    },
  };
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
