/** What a pressed key means in a list; `null`: nothing. */
export type ListKey =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** A screenful. */
  | { readonly kind: 'page'; readonly by: 1 | -1 }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'back' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'help' }
  | { readonly kind: 'note' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'result' };

type Key = {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
};

const NAMED: Readonly<Record<string, ListKey>> = {
  up: { kind: 'move', by: -1 },
  k: { kind: 'move', by: -1 },
  down: { kind: 'move', by: 1 },
  j: { kind: 'move', by: 1 },
  pageup: { kind: 'page', by: -1 },
  pagedown: { kind: 'page', by: 1 },
  home: { kind: 'first' },
  end: { kind: 'last' },
  return: { kind: 'confirm' },
  enter: { kind: 'confirm' },
  space: { kind: 'confirm' },
  left: { kind: 'back' },
  b: { kind: 'back' },
  escape: { kind: 'escape' },
  backspace: { kind: 'erase' },
  s: { kind: 'unknown' },
  n: { kind: 'note' },
  tab: { kind: 'note' },
  q: { kind: 'quit' },
  r: { kind: 'result' },
};

export function listKey({ name, sequence, ctrl, meta }: Key): ListKey | null {
  if (ctrl && name === 'd') return { kind: 'quit' };
  // Esc alone comes as Esc with itself.
  if (ctrl || (meta && name !== 'escape')) return null;
  if (sequence === '?') return { kind: 'help' };
  if (sequence !== undefined && /^[0-9]$/.test(sequence)) return { kind: 'digit', digit: sequence };
  return NAMED[name ?? ''] ?? null;
}

/** The character that a key types; `null` for keys that type none. */
export function typedText({ sequence, ctrl, meta }: Key): string | null {
  return sequence !== undefined && !ctrl && !meta && !/\p{Cc}/u.test(sequence) ? sequence : null;
}

/**
 * The number typed so far, with one more digit: 1 and then 2 is 12 where there are twelve entries, else 2.
 * Empty when there is no such entry.
 */
export function typedNumber(before: string, digit: string, entries: number): string {
  const longer = Number(before + digit);
  if (before !== '' && longer >= 1 && longer <= entries) return before + digit;
  return Number(digit) >= 1 && Number(digit) <= entries ? digit : '';
}
