import type { Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { heading, list, paragraph, strong, text } from '../shareable/markdown/nodes.ts';
import { printable } from '../terminal/printable.ts';
import type { BlankArea, BlankQuestion, Questionnaire } from './blank.ts';
import { words } from './words.ts';

/** The blank questionnaire as Markdown with boxes to tick. The library escapes every text in it. */
export function markdownQuestionnaire({ title, areas }: Questionnaire): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, printable(title)),
      said(words.howTo),
      said(words.proofs),
      ...areas.flatMap(areaNodes),
    ],
  };
  return toMarkdown(root as Nodes, { bullet: '-', listItemIndent: 'one', extensions: [gfmToMarkdown()] });
}

function areaNodes({ title, why, questions }: BlankArea): readonly RootContent[] {
  return [heading(2, printable(title)), said(why), ...questions.flatMap(questionNodes)];
}

function questionNodes({ number, ask, help, onlyIf, answers }: BlankQuestion): readonly RootContent[] {
  const hints = [onlyIf, help].filter((hint) => hint !== undefined);
  return [
    paragraph(strong(printable(`${number}. ${ask}`))),
    ...hints.map(said),
    list(
      answers.map(({ label, needsProof }) => [said(needsProof ? `${label} ${words.proofMark}` : label)]),
      answers.map(() => false),
    ),
    ...(answers.some(({ needsProof }) => needsProof) ? [said(`${words.proofLine} ____`)] : []),
  ];
}

function said(words: string) {
  return paragraph(text(printable(words)));
}
