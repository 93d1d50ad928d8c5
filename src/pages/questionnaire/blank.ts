import type { Bank, Term } from '../../../scoring/index.ts';
import { needsProof } from '../../answers/needs-proof.ts';
import { questionsOf } from '../../bank/lookup.ts';
import { quoted } from '../../words/names.ts';

/** A bank as something to fill in by hand. */
export type Questionnaire = { readonly title: string; readonly areas: readonly BlankArea[] };

export type BlankArea = {
  readonly title: string;
  readonly why: string;
  readonly questions: readonly BlankQuestion[];
};

export type BlankQuestion = {
  readonly id: string;
  /** Counts through the whole questionnaire, from 1. */
  readonly number: number;
  readonly ask: string;
  readonly help?: string;
  /** To whom it is put; absent: to everybody. */
  readonly onlyIf?: string;
  readonly answers: readonly BlankAnswer[];
};

type BlankAnswer = { readonly id: string; readonly label: string; readonly needsProof: boolean };

export function questionnaireOf(bank: Bank): Questionnaire {
  const all = questionsOf(bank);
  const numberOf = (id: string) => all.findIndex((one) => one.id === id) + 1;
  const conditionOf = ({ question, accepts }: Term) => {
    const { kind, answers } = all.find(({ id }) => id === question)!;
    const labels = answers.filter(({ id }) => accepts.includes(id)).map(({ label }) => quoted(label));
    // A weighted question accepts every answer from some one on.
    const said = kind === 'weighted' && labels.length > 1 ? `${labels[0]} or one below it` : oneOf(labels);
    return `your answer to question ${numberOf(question)} is ${said}`;
  };
  return {
    title: bank.title,
    areas: bank.areas.map(({ title, why, questions }) => ({
      title,
      why,
      questions: questions.map((question) => {
        const { id, ask, help, when, answers } = question;
        return {
          id,
          number: numberOf(id),
          ask,
          ...(help === undefined ? {} : { help }),
          ...(when.length === 0 ? {} : { onlyIf: `Only if ${when.map(conditionOf).join(', and ')}.` }),
          answers: answers.map((answer) => ({
            id: answer.id,
            label: answer.label,
            needsProof: needsProof(question, answer.id),
          })),
        };
      }),
    })),
  };
}

/** “A”, “B” or “C” */
function oneOf(labels: readonly string[]): string {
  return [...labels.slice(0, -2), labels.slice(-2).join(' or ')].join(', ');
}
