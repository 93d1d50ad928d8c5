import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { BlankQuestion, Questionnaire } from './blank.ts';

const WIDTH = 110;

/** The blank questionnaire as an answers file to fill in: every question with its answers as comments. */
export function blankAnswersFile({ title, areas }: Questionnaire): string {
  const parts = [
    comment([
      title,
      'Write the id of an answer behind each question. What is left empty is "I don\'t know"; a line taken out was not asked.',
      'An answer with a star takes something to show: { answer: ID, proof: "what you could show" }',
      'Then: pm-path assess --answers FILE',
    ]),
    ...areas.flatMap((area) => [comment(['', area.title]), ...area.questions.map(questionPart)]),
  ];
  return parts.join('\n');
}

function questionPart({ id, number, ask, help, onlyIf, answers }: BlankQuestion): string {
  const width = Math.max(...answers.map((answer) => answer.id.length));
  const choices = answers.map(
    ({ id: answer, label, needsProof }) => `  ${answer.padEnd(width)} ${needsProof ? '*' : ' '} ${label}`,
  );
  const hints = [onlyIf, help].filter((hint) => hint !== undefined);
  return `${comment([`${number}. ${ask}`, ...hints, ...choices])}${id}:\n`;
}

/** No text of a bank gets out of its comment: it is broken into lines here, and holds no line break of its own. */
function comment(lines: readonly string[]): string {
  return lines
    .flatMap((line) => (line.startsWith('  ') ? [printable(line)] : wrapped(printable(line), WIDTH)))
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}
