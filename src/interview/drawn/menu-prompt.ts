import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { Menu } from '../asker.ts';
import { sentences } from '../sentences.ts';
import type { Pressed } from './keyboard.ts';
import { listKey, typedText } from './keys.ts';
import { isLong, type ListState, listAt, movedInList, placesShown } from './list.ts';
import { type MenuState, menuLines } from './menu-view.ts';
import type { Next, Prompt } from './prompt.ts';

/** Entries to choose one of; `null` when the person would rather go back. */
export function menuPrompt<Value>(menu: Menu<Value>, palette: Palette): Prompt<MenuState, Value | null> {
  const { entries } = menu;
  const labels = entries.map(({ label }) => label);
  /** In a menu something is always at the cursor, in an answer only what the person put there. */
  const settled = (list: ListState): ListState =>
    menu.kind === 'answer' || list.cursor !== null
      ? list
      : { ...list, cursor: placesShown(labels, list.filter)[0] ?? null };

  return {
    start: { list: settled(listAt(null)), notice: null },
    press(state, pressed, { rows }): Next<MenuState, Value | null> {
      const byLetter = isLong(labels) ? undefined : entryOf(menu, pressed);
      if (byLetter) return { outcome: byLetter.value };
      const list = movedInList(state.list, sideways(pressed), labels, Math.ceil(rows / 3));
      if (list !== null) return { state: { list: settled(list), notice: null } };
      switch (pressed.kind === 'key' ? listKey(pressed)?.kind : undefined) {
        case 'confirm':
          return state.list.cursor === null
            ? { state: { ...state, notice: sentences.chooseFirst } }
            : { outcome: entries[state.list.cursor]!.value };
        case 'back':
        case 'escape':
        case 'quit':
          return { outcome: null };
        default:
          return { state };
      }
    },
    view: (state, size) => ({ lines: menuLines(menu, state, size, palette) }),
    stays(outcome, { width }) {
      if (menu.kind === 'menu') return [];
      const chosen = entries.find(({ value }) => value === outcome);
      return [
        ...wrapped(printable(menu.title), width).map(palette.muted),
        ...(chosen ? wrapped(printable(chosen.label), width, '  ') : []),
      ];
    },
  };
}

function entryOf<Value>({ entries }: Menu<Value>, pressed: Pressed) {
  const typed = pressed.kind === 'key' ? typedText(pressed) : null;
  return typed === null ? undefined : entries.find(({ key }) => key === typed);
}

/** A menu may stand in one line, where left and right are the way to go. */
function sideways(pressed: Pressed): Pressed {
  if (pressed.kind === 'paste') return pressed;
  if (pressed.name === 'left') return { ...pressed, name: 'up' };
  return pressed.name === 'right' ? { ...pressed, name: 'down' } : pressed;
}
