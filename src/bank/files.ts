import type { AreaFile } from '../formats/bank/area.ts';
import type { BankFile } from '../formats/bank/bank.ts';
import type { PersonaFile } from '../formats/bank/persona.ts';
import type { RoutesFile } from '../formats/bank/routes.ts';
import type { StoryFile } from '../formats/bank/story.ts';
import type { Problem } from '../reading/problems.ts';
import type { Source } from '../reading/source.ts';

/** A value of the right shape, with the file it came from. */
export type Located<T> = { readonly source: Source; readonly value: T };

/** The files of one bank, each of the right shape; whether they fit together is for the rules to say. */
export type BankFiles = {
  readonly bank: Located<BankFile>;
  /** In the order of asking. */
  readonly areas: readonly Located<AreaFile>[];
  readonly routes: Located<RoutesFile>;
  readonly personas: readonly Located<PersonaFile>[];
  readonly stories: readonly Located<StoryFile>[];
};

/** A rule looks at the files and names what breaks it. */
export type Rule = (files: BankFiles) => readonly Problem[];

export type QuestionFile = AreaFile['questions'][number];

/** Every question with its full id, its area and its place in the file, in the order of asking. */
export function allQuestions(files: BankFiles) {
  return files.areas.flatMap((area) =>
    area.value.questions.map((question, place) => ({
      id: `${area.value.id}.${question.id}`,
      question,
      area,
      path: ['questions', place] as const,
    })),
  );
}

export function isFact(question: QuestionFile): boolean {
  return question.weight === undefined;
}
