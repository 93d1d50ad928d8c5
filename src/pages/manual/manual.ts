import type { RootContent } from 'mdast';
import { printable } from '../../terminal/printable.ts';
import { printableThroughout } from '../document/printable-throughout.ts';
import { blockNodes } from '../markdown/blocks.ts';
import { heading, paragraph, strong, text } from '../markdown/nodes.ts';
import { markdownFrom } from '../markdown/text.ts';
import { evidenceParts } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Backing, Part } from './part.ts';
import { purposeParts } from './purpose.ts';
import { scoringParts } from './scoring.ts';

const BACKING: Readonly<Record<Backing, string>> = {
  computed: 'computed',
  evidence: 'evidence',
  none: 'none yet',
};

/**
 * The technical manual of a bank, as Markdown. Its headings are what reviewers of tests ask for: the review model of the
 * European Federation of Psychologists' Associations, and the Standards for Educational and Psychological Testing.
 */
export function manualText(facts: Facts): string {
  const { bank } = facts;
  const parts = [...purposeParts(facts), ...scoringParts(facts), ...evidenceParts(facts)];
  return markdownFrom([
    heading(1, `${printable(bank.title)}: technical manual`),
    paragraph(
      text(
        `Question bank ${bank.id} ${bank.version}, ${bank.digest}. Written by pm-path bank manual: every figure is reckoned from the bank and its stories, and none is typed by hand. The headings follow what reviewers of tests ask for (EFPA review model; Standards for Educational and Psychological Testing). Under each stands what is behind the answer. Computed: it follows from the bank and from how it is scored. Evidence: from real people. None yet: nobody has looked.`,
      ),
    ),
    ...printableThroughout(parts).flatMap(nodesOf),
  ]);
}

function nodesOf({ title, backing, blocks }: Part): readonly RootContent[] {
  return [
    heading(2, title),
    paragraph(text('Behind it: '), strong(BACKING[backing]), text('.')),
    ...blocks.flatMap(blockNodes),
  ];
}
