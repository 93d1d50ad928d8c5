import type { Block, Table } from '../document/document.ts';

/**
 * What stands behind an answer to a reviewer's question. computed: reckoned from the bank when the manual is written.
 * evidence: from real people. none: nothing yet.
 */
export type Backing = 'computed' | 'evidence' | 'none';

/** One thing that reviewers of tests ask for. */
export type Part = {
  readonly title: string;
  readonly backing: Backing;
  readonly blocks: readonly Block[];
};

export function says(...sentences: readonly string[]): Block {
  return { kind: 'paragraph', text: sentences.join(' ') };
}

export function listed(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** A table that is called as its first column is. */
export function tabled(columns: Table['columns'], rows: Table['rows']): Block {
  return { kind: 'table', title: columns[0]!.title, table: { columns, rows } };
}
