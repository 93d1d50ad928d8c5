import type { Input } from '../reading/read-text.ts';
import { blocksOf } from './blocks.ts';
import { type Line, Lines } from './lines.ts';

/**
 * Calls back for each line of an input that is not blank, good until it returns, with its text: none of one that was
 * too long to be kept.
 * @throws ExpectedError when the input cannot be read to its end, and what the call throws
 */
export async function eachLine(input: Input, read: (line: Line, text: string) => void): Promise<void> {
  const lines = new Lines();
  const readUnlessBlank = (line: Line) => {
    const text = line.bytes?.toString() ?? '';
    if (line.bytes === null || text.trim() !== '') read(line, text);
  };
  for await (const block of blocksOf(input)) {
    lines.add(block);
    for (let line = lines.next(); line !== null; line = lines.next()) readUnlessBlank(line);
  }
  const last = lines.end();
  if (last !== null) readUnlessBlank(last);
}
