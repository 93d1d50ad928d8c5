/** The one door to what the browser keeps. */
export type BrowserStore = {
  /** What was kept, `null` when there is nothing or it cannot be had. */
  read(): string | null;
  /** What another window has kept since this one last read or wrote; `null`: nothing. */
  readNews(): string | null;
  /** Whether it is kept: storage may be full, or forbidden. */
  write(text: string): boolean;
  /** Keeps what this page cannot use under a name of its own, so that nothing is written over it; false: it cannot. */
  setAside(text: string): boolean;
  /** Takes away all that any version of this page has kept under this bank. */
  forget(): void;
};

/**
 * @param window whose storage may be forbidden, which shows when it is touched
 * @param changedElsewhere called when another window has changed what is kept
 */
export function browserStore(window: Window, bankId: string, changedElsewhere: () => void): BrowserStore {
  const name = `pm-path/${bankId}`;
  const asideName = `${name}/aside/`;
  let last: string | null = null;
  const stored = () => {
    try {
      return window.localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === name || key === null) changedElsewhere();
  });
  return {
    read() {
      last = stored();
      return last;
    },
    readNews() {
      const text = stored();
      return text === last ? null : text;
    },
    write(text) {
      try {
        window.localStorage.setItem(name, text);
        last = text;
        return true;
      } catch {
        return false;
      }
    },
    setAside(text) {
      try {
        window.localStorage.setItem(`${asideName}${new Date().toISOString()}`, text);
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        const names = Object.keys(window.localStorage);
        for (const one of names)
          if (one === name || one.startsWith(asideName)) window.localStorage.removeItem(one);
      } catch {
        // What is forbidden keeps nothing.
      }
    },
  };
}
