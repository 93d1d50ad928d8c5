import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../../scoring/index.ts';
import { remainingQuestions } from '../../../scoring/unanswered/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { ExpectedError } from '../../errors.ts';
import { allDrafts } from '../../store/drafts.ts';
import { draftName, folderIn } from '../../store/file-names.ts';
import { type Unfinished, unfinishedInWords } from '../../words/unfinished.ts';

/** The interview that the next `assess` goes on with; `null` where there is none, or its draft cannot be read. */
export function unfinishedInterview(bank: Bank, home: string): Unfinished | null {
  const path = join(folderIn(home, 'drafts'), draftName(bank.id));
  // Most people have none, and reading one takes what schemas are made with.
  if (!existsSync(path)) return null;
  const draft = allDrafts(home).kept.find((kept) => kept.path === path)?.record;
  if (!draft) return null;
  const { answers } = fitAnswers(bank, draft.answers);
  const answered = Object.keys(answers).length;
  const left = remainingQuestions(bank, answers).most.length;
  return { savedAt: draft.savedAt, answered, inAll: answered + left };
}

/** The error of a command that needs an assessment, and finds none: perhaps its answers wait in a draft. */
export function noAssessmentIn(home: string, bank: Bank): ExpectedError {
  const unfinished = unfinishedInterview(bank, home);
  return unfinished === null
    ? new ExpectedError('noAssessment', home, bank.id)
    : new ExpectedError('unfinished', unfinishedInWords(unfinished));
}
