import type { Bank } from '../../scoring/index.ts';
import type { CheckedBank, PersonaResult } from '../bank/check.ts';
import { sentence } from '../words/findings.ts';
import { counted } from '../words/numbers.ts';
import { warningSentence } from '../words/warnings.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** What `bank check` found: the bank keeps the rules, its reference people, what is doubtful. */
export function checkReport(page: Page, bank: Bank, { personas, warnings }: CheckedBank): string {
  const questions = bank.areas.flatMap((area) => area.questions);
  const actions = [...bank.areas, ...bank.routes].flatMap((owner) => owner.actions);
  const failed = personas.filter(({ passed }) => !passed);
  const lines = [
    ...paragraph(
      page,
      `${bank.id} ${bank.version} keeps all rules: ${counted(bank.areas.length, 'area')}, ${counted(questions.length, 'question')}, ${counted(actions.length, 'action')}.`,
    ),
    ...heading(
      page,
      `Reference people: ${personas.length - failed.length} of ${personas.length} as expected`,
    ),
    ...personas.flatMap((result) => personaLines(page, bank, result)),
    ...heading(page, warnings.length === 0 ? 'No warnings' : 'Warnings'),
    ...warnings.flatMap((warning) => item(page, '!', warningSentence(warning))),
  ];
  return `${lines.join('\n')}\n`;
}

function personaLines(page: Page, bank: Bank, result: PersonaResult): readonly string[] {
  const { persona, passed, routes, because } = result;
  const stand = routes.map(({ id, readiness, readyAt }) => `${id} ${readiness} of ${readyAt}`).join(', ');
  const line = item(
    page,
    passed ? 'ok  ' : 'FAIL',
    `${persona.id}: ${verdict(result.route, result.toward)}; ${stand}`,
  );
  if (passed) return line;
  const { route, toward } = persona.expect;
  return [
    ...line,
    ...item(page, '    ', `expected: ${verdict(route, toward)}, because: ${persona.because}`),
    ...because.flatMap((finding) => item(page, '    -', sentence(finding, bank))),
  ];
}

function verdict(route: string, toward: string | null | undefined): string {
  return toward === undefined ? route : `${route} toward ${toward ?? 'none'}`;
}
