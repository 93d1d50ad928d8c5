import { assess, type Bank, type Finding, isScored, type ScoredRouteResult } from '../../scoring/index.ts';
import type { LoadedBank } from './load.ts';
import type { Persona } from './personas.ts';
import { type Warning, warningsOf } from './warnings.ts';

export type CheckedBank = {
  readonly personas: readonly PersonaResult[];
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
};

/** Runs the reference people of a bank that has passed the rules, and looks for what is doubtful in it. */
export function checkBank({ bank, personas }: LoadedBank): CheckedBank {
  return { personas: personas.map((persona) => personaResult(bank, persona)), warnings: warningsOf(bank) };
}

/** Passes when the route is the expected one, and `toward` where the author names one. */
function personaResult(bank: Bank, persona: Persona): PersonaResult {
  const { recommendation, routes } = assess(bank, persona.answers);
  const { route, toward, because } = recommendation;
  const { expect } = persona;
  const passed =
    route === expect.route && (expect.toward === undefined || expect.toward === (toward ?? null));
  return { persona, passed, route, toward, routes: routes.filter(isScored), because };
}
