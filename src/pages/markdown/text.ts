import type { Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { displayWidth } from '../../terminal/wrap.ts';

/** Markdown with tables and boxes to tick (GitHub's flavour). The library escapes every text in it. */
export function markdownFrom(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return toMarkdown(root as Nodes, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}
