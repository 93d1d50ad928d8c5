import type { Block, Table } from '../document/document.ts';

/**
 * What stands behind an answer to a reviewer's question. computed: reckoned from the bank when the manual is written.
 * evidence: from real people. none: nothing yet.
 */
export type Standing = 'computed' | 'evidence' | 'none';

/** One thing that reviewers of tests ask for. */
export type Part = {
  readonly title: string;
  readonly standing: Standing;
  readonly blocks: readonly Block[];
};

export function says(...sentences: readonly string[]): Block {
  return { kind: 'paragraph', text: sentences.join(' ') };
}

export function listed(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** @param columns titles; those that begin with # hold numbers */
export function tabled(columns: readonly string[], rows: Table['rows']): Block {
  return {
    kind: 'table',
    title: columns[0]!,
    table: {
      columns: columns.map((title) => ({
        title: title.replace(/^#/, ''),
        numeric: title.startsWith('#'),
      })),
      rows,
    },
  };
}
