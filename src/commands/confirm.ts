import { createInterface } from 'node:readline/promises';
import { ExpectedError } from '../errors.ts';
import type { Io } from '../io.ts';
import { fitted } from '../terminal/fitted.ts';
import { printable } from '../terminal/printable.ts';

/**
 * Asks a question that only a typed yes answers with yes.
 * @throws ExpectedError when there is no terminal to ask in
 */
export async function confirmed({ stdin, stderr }: Io, question: string): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) throw new ExpectedError('noTerminalToConfirm');
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
