import { type Answers, answerId, type Bank, shortResult } from '../../scoring/index.ts';
import { readinessOfAll } from '../../scoring/progress/index.ts';
import {
  answersBy,
  type Difference,
  differences,
  type RaterAgreement,
  raterAgreement,
  type SeenAlike,
  seenAlike,
  toSettle,
} from '../../scoring/raters/index.ts';
import { ownerIn } from '../bank/lookup.ts';

/** How one of several answered about a person. */
export type Rater = { readonly name: string; readonly answers: Answers };

/** The recommendation by one view of the person, and where the scored routes stand by it. */
export type Seen = {
  readonly recommendation: { readonly route: string; readonly toward?: string | null };
  readonly routes: Readonly<Record<string, number>>;
};

export type RatersView = {
  readonly own: Seen;
  readonly raters: readonly RaterView[];
  readonly seenAlike: readonly SeenAlike[];
  /** `null` where there are too many ways to be right. */
  readonly toSettle: {
    readonly couldBecome: readonly string[];
    readonly questions: readonly Unsettled[];
  } | null;
};

export type RaterView = Seen & {
  readonly name: string;
  readonly agreement: RaterAgreement;
  readonly differences: readonly Difference[];
};

/** A question to settle: how the person and each rater answer it, and what would show a higher answer. */
export type Unsettled = Pick<Difference, 'area' | 'question' | 'own' | 'settledBy'> & {
  /** By rater, in their order; `null` for one who did not answer it or does not know. */
  readonly others: readonly (string | null)[];
};

/** @param own what the person answered last */
export function ratersView(bank: Bank, own: Answers, raters: readonly Rater[]): RatersView {
  const answers = raters.map((rater) => rater.answers);
  const views = answers.map((rater) => answersBy(bank, own, rater));
  const seen = raters.map(({ name, answers }, place) => ({
    name,
    ...seenBy(bank, views[place]!),
    agreement: raterAgreement(bank, own, answers),
    differences: differences(bank, own, answers),
  }));
  const settle = toSettle(bank, [own, ...views]);
  return {
    own: seenBy(bank, own),
    raters: seen,
    seenAlike: seenAlike(bank, own, answers),
    toSettle: settle && {
      couldBecome: settle.couldBecome,
      questions: settle.questions.map((question) => unsettled(question, own, answers, seen)),
    },
  };
}

/** A file is often called after who wrote it. */
export function withoutNames(view: RatersView): RatersView {
  return {
    ...view,
    raters: view.raters.map((rater, place) => ({ ...rater, name: `rater ${place + 1}` })),
  };
}

function seenBy(bank: Bank, answers: Answers): Seen {
  const { route, toward } = shortResult(bank, answers);
  return {
    recommendation: { route, ...(toward === undefined ? {} : { toward }) },
    routes: readinessOfAll(bank, answers),
  };
}

function unsettled(
  question: string,
  own: Answers,
  raters: readonly Answers[],
  seen: readonly RaterView[],
): Unsettled {
  const found = seen.flatMap((one) =>
    one.differences.filter((difference) => difference.question === question),
  );
  const settledBy = new Map(found.flatMap((one) => one.settledBy).map((one) => [one.action, one]));
  return {
    area: ownerIn(question),
    question,
    own: answerId(own[question]) ?? null,
    others: raters.map((rater) => answerId(rater[question]) ?? null),
    settledBy: [...settledBy.values()],
  };
}
