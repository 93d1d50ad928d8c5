import { type ListKey, listKey } from '../../interview/drawn/keys.ts';

/** Keys that a browser names otherwise than a terminal does. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  Enter: 'return',
};

/** What a key means in a list, as in a terminal; `null`: nothing, or it is typed into a field. */
export function keyIn({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): ListKey | null {
  // The browser goes from one to the next with it.
  if (key === 'Tab' || ctrlKey || metaKey || altKey || isField(target)) return null;
  return listKey({ name: NAMES[key] ?? key.toLowerCase(), sequence: key });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
