import type { RootContent } from 'mdast';
import { printable } from '../../terminal/printable.ts';
import { heading, list, paragraph, strong, text } from '../markdown/nodes.ts';
import { markdownFrom } from '../markdown/text.ts';
import type { BlankArea, BlankQuestion, Questionnaire } from './blank.ts';
import { instructions } from './instructions.ts';

/** The blank questionnaire as Markdown with boxes to tick. */
export function markdownQuestionnaire({ title, areas }: Questionnaire): string {
  return markdownFrom([
    heading(1, printable(title)),
    said(instructions.howTo),
    said(instructions.proofs),
    ...areas.flatMap(areaNodes),
  ]);
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
      answers.map(({ label, needsProof }) => [
        said(needsProof ? `${label} ${instructions.proofMark}` : label),
      ]),
      answers.map(() => false),
    ),
    ...(answers.some(({ needsProof }) => needsProof) ? [said(`${instructions.proofLine} ____`)] : []),
  ];
}

function said(words: string) {
  return paragraph(text(printable(words)));
}
