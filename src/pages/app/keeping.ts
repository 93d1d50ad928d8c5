import type { Bank } from '../../../scoring/index.ts';
import type { BrowserStore } from './browser-store.ts';
import { joined, type Kept, keptIn, nothingKept } from './kept.ts';
import { sentences } from './sentences.ts';

/** What is kept of a person, in this window and in the browser. */
export type Keeping = {
  kept(): Kept;
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
  let isKept = true;
  /** Something lies in the store that is neither of use here nor to be written over. */
  let isTaken = false;

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
    keep(change) {
      const latest = withNews(kept);
      kept = { ...latest, ...change(latest), savedAt: new Date().toISOString() };
      const reason = isTaken ? null : store.write(JSON.stringify(kept));
      if (reason !== null && isKept) say(sentences.notKept[reason]);
      isKept = reason === null;
    },
    load() {
      const text = store.read();
      if (text === null) return false;
      const before = keptIn(bank, text);
      if (before === null) {
        isTaken = !store.setAside(text);
        say(isTaken ? sentences.notSetAside : sentences.setAside);
        return false;
      }
      kept = before.kept;
      if (before.version !== bank.version)
        say(sentences.bankChanged(before.version, bank.version, before.left));
      return true;
    },
    beginAnew() {
      kept = nothingKept(bank);
      isKept = true;
      isTaken = false;
    },
  };
}
