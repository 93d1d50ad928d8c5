import { printable } from '../../terminal/printable.ts';
import type { BlankArea, BlankQuestion, Questionnaire } from './blank.ts';
import { words } from './words.ts';

/** The blank questionnaire as Markdown with boxes to tick. */
export function markdownQuestionnaire({ title, areas }: Questionnaire): string {
  const parts = [`# ${escaped(title)}`, words.howTo, escaped(words.proofs), ...areas.flatMap(areaParts)];
  return `${parts.join('\n\n')}\n`;
}

function areaParts({ title, why, questions }: BlankArea): readonly string[] {
  return [`## ${escaped(title)}`, escaped(why), ...questions.flatMap(questionParts)];
}

function questionParts({ number, ask, help, onlyIf, answers }: BlankQuestion): readonly string[] {
  const boxes = answers.map(
    ({ label, needsProof }) => `- [ ] ${escaped(label)}${needsProof ? ` ${escaped(words.proofMark)}` : ''}`,
  );
  return [
    `**${number}. ${escaped(ask)}**`,
    ...(onlyIf === undefined ? [] : [escaped(onlyIf)]),
    ...(help === undefined ? [] : [escaped(help)]),
    boxes.join('\n'),
    ...(answers.some(({ needsProof }) => needsProof) ? [`${words.proofLine} \\_\\_\\_\\_`] : []),
  ];
}

/** A bank's text as text: what Markdown would take for a sign of its own is marked as none. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&');
}
