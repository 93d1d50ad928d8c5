import { type Io, write } from '../../io.ts';
import { type Questionnaire, questionnaireOf } from '../../pages/questionnaire/blank.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';

export type BankPrintFlags = BankOptions & { readonly format: 'md' | 'html' | 'yaml' };

/** Prints the blank questionnaire of a bank, to be filled in by hand. */
export async function bankPrintCommand(io: Io, flags: BankPrintFlags): Promise<number> {
  const blank = questionnaireOf(await bankFrom(flags.bank));
  await write(io.stdout, await printed(blank, flags.format));
  return 0;
}

async function printed(blank: Questionnaire, format: BankPrintFlags['format']): Promise<string> {
  switch (format) {
    case 'md':
      return (await import('../../pages/questionnaire/markdown.ts')).markdownQuestionnaire(blank);
    case 'html':
      return (await import('../../pages/questionnaire/page.tsx')).questionnairePage(blank);
    case 'yaml':
      return (await import('../../pages/questionnaire/answers-file.ts')).blankAnswersFile(blank);
  }
}
