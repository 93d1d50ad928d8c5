import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';

/**
 * A text as it stands. A joiner that nobody sees keeps sites from making mentions of "@name" and links to issues
 * of "#1", "!1" and "GH-1"; no backslash would, because they look at the text when it has been read.
 */
export function text(value: string): Text {
  return { type: 'text', value: value.replace(MENTION, '$&\u2060') };
}

const MENTION = /(?<!\w)(?:@|GH-)(?=\w)|[#!](?=\w)/gi;

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

/** Told by its address, so that it stays whole where links do not work. */
export function link(url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3, value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** @param items each with its paragraphs; an item of a list of tasks is done or not */
export function list(
  items: readonly (readonly (BlockContent | DefinitionContent)[])[],
  checked?: readonly boolean[],
): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children, place) => ({
      type: 'listItem',
      spread: false,
      ...(checked ? { checked: checked[place]! } : {}),
      children: [...children],
    })),
  };
}
