import type { Next } from '../../interview/next.ts';
import { counted } from '../../numbers.ts';
import { printable } from '../../terminal/printable.ts';

/** What a person reads of it; ids stand where they are to be typed. */
export function nextText(next: Next): string {
  if (next.done) return `${printable(next.recommendation.text)}\n`;
  const { id, ask, answers, offersUnknown } = next.question;
  const lines = [
    `${id}: ${ask}`,
    ...answers.map(
      (answer) => `  ${answer.id}: ${answer.label}${answer.needsProof ? ' (needs something to show)' : ''}`,
    ),
    ...(offersUnknown ? ["  null: I don't know"] : []),
    `${counted(next.asked, 'question')} answered, at most ${next.left.most} left.`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}
