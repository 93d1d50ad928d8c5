import { createInterface } from 'node:readline/promises';
import { ExpectedError } from '../../errors.ts';
import { canAsk, type Io } from '../../io.ts';
import { fitted } from '../../terminal/fitted.ts';
import { printable } from '../../terminal/printable.ts';

/**
 * Asks a question that only a typed yes answers with yes.
 * @throws ExpectedError when there is no terminal to ask in
 */
export async function confirmed(io: Io, question: string): Promise<boolean> {
  if (!canAsk(io)) throw new ExpectedError('noTerminalToConfirm');
  const { stdin, stderr } = io;
  const reader = createInterface({ input: stdin, output: stderr });
  try {
    const ended = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
    // The space after it is where the answer is typed.
    const asked = `${fitted(stderr, `${printable(question)} Type yes to go on:`)} `;
    const answer = await Promise.race([reader.question(asked), ended]);
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    reader.close();
  }
}
