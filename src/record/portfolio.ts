import { type Answers, type Bank, hasProof } from '../../scoring/index.ts';
import { actionOwners, ownerIn } from '../bank/lookup.ts';
import type { Evidence } from '../formats/evidence.ts';
import { timeOrder } from '../store/time-order.ts';

/** What can be shown for one area, or for the tasks of one route. Nothing in it is made up. */
export type PortfolioPart = {
  /** Of the area or the route; absent for deeds that belong to neither. */
  readonly id?: string;
  /** The latest first. */
  readonly deeds: readonly Deed[];
  readonly proven: readonly ProvenAnswer[];
};

/** A deed as it was logged. */
export type Deed = {
  /** 2026-11-24 */
  readonly date: string;
  readonly text: string;
  /** Full id of the action that it was. */
  readonly action?: string;
  readonly hours?: number;
  readonly witness?: string;
  readonly link?: string;
  /** What was logged too and is kept back here. */
  readonly withheld: readonly ('witness' | 'link')[];
};

/** An answer that needs a proof, and for which one was given in the assessment; a note on another shows nothing. */
export type ProvenAnswer = {
  readonly question: string;
  readonly answer: string;
  /** Absent when it is kept back. */
  readonly proof?: string;
};

/** Evidence and proofs by area in the order of the bank, then the tasks of routes, then the rest. */
export function portfolioOf(
  bank: Bank,
  answers: Answers,
  evidence: readonly Evidence[],
  withProof: boolean,
): readonly PortfolioPart[] {
  const deeds = evidence
    .toSorted((one, other) => timeOrder(other.date, one.date) || timeOrder(other.loggedAt, one.loggedAt))
    .map((entry) => ({ owner: ownerOf(bank, entry), deed: deedOf(entry, withProof) }));
  const owned = (owner: string | undefined) =>
    deeds.filter((one) => one.owner === owner).map(({ deed }) => deed);
  const parts: readonly PortfolioPart[] = [
    ...bank.areas.map(({ id, questions }) => ({
      id,
      deeds: owned(id),
      proven: provenAnswers(questions, answers, withProof),
    })),
    ...bank.routes.map(({ id }) => ({ id, deeds: owned(id), proven: [] })),
    { deeds: owned(undefined), proven: [] },
  ];
  return parts.filter((part) => part.deeds.length + part.proven.length > 0);
}

/** Later banks may have no such area or action any more. */
function ownerOf(bank: Bank, { area, action }: Evidence): string | undefined {
  const named = area ?? (action === undefined ? undefined : ownerIn(action));
  return actionOwners(bank).find(({ id }) => id === named)?.id;
}

function deedOf({ date, text, action, hours, witness, link }: Evidence, withProof: boolean): Deed {
  const told = {
    ...(witness === undefined ? {} : { witness }),
    ...(link === undefined ? {} : { link }),
  };
  return {
    date,
    text,
    ...(action === undefined ? {} : { action }),
    ...(hours === undefined ? {} : { hours }),
    ...(withProof ? told : {}),
    withheld: withProof ? [] : (['witness', 'link'] as const).filter((key) => key in told),
  };
}

function provenAnswers(
  questions: Bank['areas'][number]['questions'],
  answers: Answers,
  withProof: boolean,
): readonly ProvenAnswer[] {
  return questions.flatMap((question) => {
    const { id } = question;
    const given = answers[id];
    if (question.kind === 'fact' || !hasProof(given)) return [];
    const { answer, proof } = given as { readonly answer: string; readonly proof: string };
    if (!question.answers.some((one) => one.id === answer && one.needsProof)) return [];
    return [{ question: id, answer, ...(withProof ? { proof } : {}) }];
  });
}
