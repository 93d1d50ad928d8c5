/** What a pressed key means in a list; `null`: nothing. */
export type ListKey =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'back' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'help' }
  | { readonly kind: 'note' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'result' };

type Pressed = {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
};

const NAMED: Readonly<Record<string, ListKey>> = {
  up: { kind: 'move', by: -1 },
  down: { kind: 'move', by: 1 },
  return: { kind: 'confirm' },
  enter: { kind: 'confirm' },
  left: { kind: 'back' },
  b: { kind: 'back' },
  s: { kind: 'unknown' },
  n: { kind: 'note' },
  q: { kind: 'quit' },
  r: { kind: 'result' },
};

export function listKey({ name, sequence, ctrl, meta }: Pressed): ListKey | null {
  if (ctrl && name === 'd') return { kind: 'quit' };
  if (ctrl || meta) return null;
  if (sequence === '?') return { kind: 'help' };
  if (sequence !== undefined && /^[0-9]$/.test(sequence)) return { kind: 'digit', digit: sequence };
  return NAMED[name ?? ''] ?? null;
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
