import {
  assess,
  type Bank,
  type Finding,
  routeFor,
  type ScoredRouteResult,
  type Steadiness,
} from '../../../scoring/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import type { Agreement } from '../../../scoring/stories/index.ts';
import type { LoadedBank } from '../load.ts';
import type { Persona } from '../persona.ts';
import { agreementWith } from './agreement.ts';
import { type BankCertainty, bankCertainty } from './certainty.ts';
import { forEachOf, inOneGo, type Stepwise } from './steps.ts';
import { tryOut } from './trials.ts';
import { type Warning, warningsOf } from './warnings.ts';

export type CheckedBank = {
  readonly personas: readonly PersonaResult[];
  /** With the stories; `null` where the bank has none. A story missed is no failure. */
  readonly stories: Agreement | null;
  readonly certainty: BankCertainty;
  readonly warnings: readonly Warning[];
};

/** How a reference person came out. */
export type PersonaResult = {
  readonly persona: Persona;
  readonly passed: boolean;
  readonly route: string;
  readonly toward: string | null | undefined;
  readonly routes: readonly ScoredRouteResult[];
  readonly because: readonly Finding[];
  readonly steadiness: Steadiness;
  /** The route if all weights were equal: another one says that a weight carries the case. */
  readonly equalWeightsRoute: string;
};

/** Runs the reference people of a bank that has passed the rules, holds it against its stories, and looks for what is doubtful. */
export function checkBank(loaded: LoadedBank): CheckedBank {
  return inOneGo(checkBankStepwise(loaded));
}

/** The same, saying before each step what it is. */
export function* checkBankStepwise({ bank, personas, stories }: LoadedBank): Stepwise<CheckedBank> {
  const equal = withEqualWeights(bank);
  const models = personas.map(({ answers }) => answers);
  const results = yield* forEachOf('reference-people', personas, (persona) =>
    personaResult(bank, equal, persona),
  );
  const told = stories.map(({ answers }) => answers);
  const certainty = yield* bankCertainty(bank, told, models);
  const trials = yield* tryOut(bank, models);
  yield { stage: 'best-cases', done: 0, of: 1 };
  return {
    personas: results,
    stories: agreementWith(bank, stories),
    certainty,
    warnings: warningsOf(bank, trials),
  };
}

/** Passes when the route is the expected one, and `toward` where the author names one. */
function personaResult(bank: Bank, equal: Bank, persona: Persona): PersonaResult {
  const { recommendation, routes } = assess(bank, persona.answers);
  const { route, toward, because, steadiness } = recommendation;
  const { expect } = persona;
  const passed =
    route === expect.route && (expect.toward === undefined || expect.toward === (toward ?? null));
  return {
    persona,
    passed,
    route,
    toward,
    routes: routes.filter(isScored),
    because,
    steadiness,
    equalWeightsRoute: routeFor(equal, persona.answers),
  };
}

/** The same bank with every area and every question weighing the same. */
function withEqualWeights(bank: Bank): Bank {
  return {
    ...bank,
    areas: bank.areas.map((area) => ({
      ...area,
      questions: area.questions.map((question) =>
        question.kind === 'weighted' ? { ...question, weight: 1 } : question,
      ),
    })),
    routes: bank.routes.map((route) =>
      route.kind === 'scored'
        ? { ...route, weights: route.weights.map(({ area }) => ({ area, weight: 1 })) }
        : route,
    ),
  };
}
