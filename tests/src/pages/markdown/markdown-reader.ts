import MarkdownIt from 'markdown-it';

/** HTML in it is read as HTML, and addresses as links, as on sites that show Markdown. */
const reader = new MarkdownIt({ html: true, linkify: true });
// Without this it makes links of "example.org", which no site does.
reader.linkify.set({ fuzzyLink: false });

type Read = {
  /** The kind of each token in turn, texts apart: the shape of what is shown. */
  readonly kinds: readonly string[];
  /** The text of each block. */
  readonly texts: readonly string[];
};

/** Markdown as another library reads it. The invisible joiner that keeps mentions from being made is left out. */
export function readMarkdown(text: string): Read {
  const tokens = reader.parse(text, {});
  const inline = tokens.filter(({ type }) => type === 'inline');
  return {
    kinds: tokens.flatMap(({ type, children }) => [
      type,
      ...(children ?? []).map((child) => child.type).filter((kind) => kind !== 'text'),
    ]),
    texts: inline.map(({ children }) =>
      (children ?? [])
        .map(({ content }) => content)
        .join('')
        .replaceAll('\u2060', ''),
    ),
  };
}
