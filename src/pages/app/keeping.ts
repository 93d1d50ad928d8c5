import type { Bank } from '../../../scoring/index.ts';
import type { BrowserStore } from './browser-store.ts';
import { joined, type Kept, keptIn, nothingKept } from './kept.ts';
import { sentences } from './sentences.ts';

/** What is kept of a person, in this window and in the browser. */
export type Keeping = {
  kept(): Kept;
  /** Why what is added now will not be there the next time, `null` when it will. */
  notKept(): string | null;
  /** @param change told what is kept by now, to which another window may have added */
  keep(change: (latest: Kept) => Partial<Kept>): void;
  /** Takes up what lies in the browser; false: there is nothing of use. */
  load(): boolean;
  /** With nothing kept, as for who comes the first time. */
  beginAnew(): void;
};

/** @param say told what cannot be kept, or not be used as it lies there */
export function keepingIn(store: BrowserStore, bank: Bank, say: (sentence: string) => void): Keeping {
  let kept = nothingKept(bank);
  let notKept: string | null = null;
  /** Something lies in the store that is neither of use here nor to be written over. */
  let isTaken = false;

  function setNotKept(reason: string | null): void {
    const isNew = reason !== notKept;
    notKept = reason;
    if (isNew && reason !== null) say(reason);
  }

  /** Another window may have kept something since, which is not to be written over. */
  function withNews(ours: Kept): Kept {
    const news = store.readNews();
    if (news === null) return ours;
    const other = keptIn(bank, news);
    if (other) return joined(ours, other.kept);
    isTaken = !store.setAside(news);
    return ours;
  }

  return {
    kept: () => kept,
    notKept: () => notKept,
    keep(change) {
      const latest = withNews(kept);
      kept = { ...latest, ...change(latest), savedAt: new Date().toISOString() };
      if (isTaken) return setNotKept(sentences.notSetAside);
      setNotKept(store.write(JSON.stringify(kept)) ? null : sentences.notKept);
    },
    load() {
      const text = store.read();
      if (text === null) return false;
      const before = keptIn(bank, text);
      if (before === null) {
        isTaken = !store.setAside(text);
        if (isTaken) setNotKept(sentences.notSetAside);
        else say(sentences.setAside);
        return false;
      }
      kept = before.kept;
      if (before.version !== bank.version)
        say(sentences.bankChanged(before.version, bank.version, before.left));
      return true;
    },
    beginAnew() {
      kept = nothingKept(bank);
      notKept = null;
      isTaken = false;
    },
  };
}
