import type { Bank, ScoredRouteResult } from '../../scoring/index.ts';
import type { CheckedBank, PersonaResult } from '../bank/check/check.ts';
import { actionsOf, questionsOf } from '../bank/lookup.ts';
import { counted, points } from '../numbers.ts';
import { adjustmentInWords } from '../words/adjustments.ts';
import { bankCertaintyInWords } from '../words/bank-certainty.ts';
import { findingSentence } from '../words/findings.ts';
import { flipsShown } from '../words/steadiness.ts';
import { warningSentence } from '../words/warnings.ts';
import { agreementLines } from './agreement.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** What `bank check` found: the bank keeps the rules, its reference people, how it agrees with stories, what is doubtful. */
export function checkReport(
  page: Page,
  bank: Bank,
  { personas, stories, certainty, warnings }: CheckedBank,
): string {
  const failed = personas.filter(({ passed }) => !passed);
  const lines = [
    ...paragraph(
      page,
      `${bank.id} ${bank.version} keeps all rules: ${counted(bank.areas.length, 'area')}, ${counted(questionsOf(bank).length, 'question')}, ${counted(actionsOf(bank).length, 'action')}.`,
    ),
    ...heading(
      page,
      `Reference people: ${personas.length - failed.length} of ${personas.length} as expected`,
    ),
    ...personas.flatMap((result) => personaLines(page, bank, result)),
    ...(stories === null ? [] : agreementLines(page, 'Stories of real people', stories)),
    ...heading(page, 'How sure the advice is'),
    ...bankCertaintyInWords(certainty).flatMap((sentence) => paragraph(page, sentence)),
    ...heading(page, warnings.length === 0 ? 'No warnings' : 'Warnings'),
    ...warnings.flatMap((warning) => item(page, '!', warningSentence(warning))),
  ];
  return `${lines.join('\n')}\n`;
}

function personaLines(page: Page, bank: Bank, result: PersonaResult): readonly string[] {
  const { persona, passed, routes, because, route: recommended, equalWeightsRoute } = result;
  const stand = routes.map(({ id, readiness, readyAt }) => `${id} ${readiness} of ${readyAt}`).join(', ');
  const line = item(
    page,
    passed ? 'ok  ' : 'FAIL',
    `${persona.id}: ${verdict(result.route, result.toward)}; ${stand}`,
  );
  const hints = [
    ...closeCallLines(page, result),
    ...(equalWeightsRoute === recommended
      ? []
      : item(page, '    ', `with equal weights: ${equalWeightsRoute}; so the weights carry this case`)),
  ];
  if (passed) return [...line, ...hints];
  const { route, toward } = persona.expect;
  return [
    ...line,
    ...hints,
    ...item(page, '    ', `expected: ${verdict(route, toward)}, because: ${persona.because}`),
    ...routes.flatMap((one) => item(page, '    ', pointsLine(one))),
    ...because.flatMap((finding) => item(page, '    -', findingSentence(bank, finding))),
  ];
}

/** Within one step of another route, and by which answers. */
function closeCallLines(page: Page, { steadiness }: PersonaResult): readonly string[] {
  const { changes, flips } = steadiness;
  if (flips.length === 0) return [];
  const { shown, left } = flipsShown(flips);
  const said = shown.map(({ question, from, to, route }) => {
    const change = from === to ? `${from} with a proof` : `${from} to ${to}`;
    return `${question} ${change}: ${route}`;
  });
  const rest = left > 0 ? `; and ${left} more` : '';
  return item(
    page,
    '    ',
    `close call, ${flips.length} of ${changes} single changes: ${said.join('; ')}${rest}`,
  );
}

/** All points of a route in one line: option-1 33 = mba 0 + customer-contact 7 + ... − 5 (the reason). */
function pointsLine({ id, readiness, contributions, adjustments }: ScoredRouteResult): string {
  const areas = contributions.map((line) => `${line.area} ${line.points}`).join(' + ');
  const others = adjustments.map(
    (line) => ` ${line.points < 0 ? '−' : '+'} ${points(Math.abs(line.points))} (${adjustmentInWords(line)})`,
  );
  return `${id} ${readiness} = ${areas === '' ? '0' : areas}${others.join('')}`;
}

function verdict(route: string, toward: string | null | undefined): string {
  return toward === undefined ? route : `${route} towards ${toward ?? 'none'}`;
}
