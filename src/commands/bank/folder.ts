import { join } from 'node:path';

/** The folder that was named, or that of the bank which comes with the program. */
export function bankFolder(named: string | undefined): string {
  return named ?? join(__dirname, '..', 'questions');
}
