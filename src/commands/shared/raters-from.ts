import { basename, extname } from 'node:path';
import type { Answers, Bank } from '../../../scoring/index.ts';
import { readAnswers } from '../../answers/read.ts';
import { readNamedText } from '../../reading/read-text.ts';
import { type RatersView, ratersView } from '../../record/raters.ts';

/** @param files how others answered about the person, an answers file each */
export async function ratersFrom(bank: Bank, own: Answers, files: readonly string[]): Promise<RatersView> {
  const names = namesOf(files);
  const raters = files.map(async (file, place) => {
    const { answers } = await readAnswers(bank, file, readNamedText(file));
    return { name: names[place]!, answers };
  });
  return ratersView(bank, own, await Promise.all(raters));
}

/** Without folder and ending: what is sent to others tells nothing of this machine. */
function namesOf(files: readonly string[]): readonly string[] {
  const names = files.map((file) => (isPipe(file) ? 'the other' : basename(file, extname(file))));
  return names.map((name, place) => {
    const number = names.slice(0, place + 1).filter((one) => one === name).length;
    return number === 1 ? name : `${name} (${number})`;
  });
}

/** What a shell makes of <(...) has a number for a name. */
function isPipe(file: string): boolean {
  return file === '-' || file.startsWith('/dev/') || file.startsWith('/proc/');
}
