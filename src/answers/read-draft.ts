import type { Answers, Bank } from '../../scoring/index.ts';
import { draftFile } from '../formats/draft.ts';
import { parse } from '../reading/parse.ts';
import { refuse } from '../reading/problems.ts';
import { parseSource } from '../reading/source.ts';
import { fitAnswers } from './fit.ts';

export type KeptDraft = {
  readonly answers: Answers;
  /** Version of the bank that it was begun with. */
  readonly version: string;
  /** Answers that the present bank has no question or answer for. */
  readonly left: number;
  readonly savedAt: string;
  readonly isQuick: boolean;
  /** Texts typed for answers, by question and answer. */
  readonly typed: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** @throws ExpectedError when the file is no draft */
export function readDraft(bank: Bank, file: string, text: string): KeptDraft {
  const source = parseSource(file, text);
  const { value, problems } = parse(draftFile, source);
  refuse(problems);
  const { answers, misfits } = fitAnswers(bank, value!.answers);
  const { bank: begunWith, savedAt, quick, typed = {} } = value!;
  return {
    answers,
    version: begunWith.version,
    left: misfits.length,
    savedAt,
    isQuick: quick === true,
    typed,
  };
}
