import type { Picture } from './pictures.ts';

/** A report in words, before it becomes a page or Markdown: both say the same because both are made of this. */
export type Document = {
  readonly title: string;
  /** When, from what, and whether names are in it. */
  readonly about: readonly string[];
  /** The recommendation, to be read first. */
  readonly verdict: string;
  readonly says: readonly string[];
  /** What is to be done now, and what the reader is asked for. */
  readonly callouts: readonly Callout[];
  readonly figures: readonly KeyFigure[];
  readonly sections: readonly Section[];
  readonly colophon: string;
};

export type Callout = {
  /** An anchor within the page. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly says: string; readonly detail?: string }[];
};

export type KeyFigure = { readonly value: string; readonly meaning: string };

export type Section = {
  /** An anchor within the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PictureBlock
  | { readonly kind: 'table'; readonly title: string; readonly table: Table }
  | { readonly kind: 'tasks'; readonly tasks: readonly TaskEntry[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] };

export type PictureBlock = {
  readonly kind: 'picture';
  readonly title: string;
  /** How to read it, for those who see it. */
  readonly caption: string;
  /** What it shows, for those who do not. */
  readonly alternative: string;
  readonly picture: Picture;
  readonly table: Table;
};

/** The first cell of a row names it. */
export type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

export type Column = { readonly title: string; readonly numeric: boolean };

export type TaskEntry = {
  /** Full id of the action. */
  readonly id: string;
  readonly title: string;
  /** "Weeks 1 to 2, 3 hours", or "Done". */
  readonly when: string;
  readonly done: boolean;
  readonly firstStep: string;
  readonly proof: string;
  /** What else there is to say about it. */
  readonly note: string | null;
};

/** A line of the portfolio: what was done, in the person's own words, and what stands behind it. */
export type Entry = {
  readonly text: string;
  readonly details: readonly string[];
  readonly link?: string;
};
