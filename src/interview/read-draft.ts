import type { Answers, Bank } from '../../scoring/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import { type DraftFile, draftFile } from '../formats/draft.ts';
import { parsedJson } from '../json.ts';
import { parse } from '../reading/parse.ts';
import { refuse } from '../reading/problems.ts';
import { parseSource } from '../reading/source.ts';

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
  const value = faultless(text) ?? withPlaces(file, text);
  const { answers, misfits } = fitAnswers(bank, value.answers);
  const { bank: begunWith, savedAt, quick, typed = {} } = value;
  return {
    answers,
    version: begunWith.version,
    left: misfits.length,
    savedAt,
    isQuick: quick === true,
    typed,
  };
}

/** As the program wrote it, of whatever size. */
function faultless(text: string): DraftFile | null {
  return draftFile.safeParse(parsedJson(text)).data ?? null;
}

/** Only for what has something wrong the reader is asked that knows places. */
function withPlaces(file: string, text: string): DraftFile {
  const { value, problems } = parse(draftFile, parseSource(file, text));
  refuse(problems);
  return value!;
}
