import type { Answers, Given } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Finding, GapFinding, StrengthFinding, UnprovenFinding } from '../result/findings.ts';
import type { QuestionLine, ScoredRouteResult } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { Evaluation } from '../score/evaluate.ts';

/** Of each kind, so many are named: more would be read by nobody. */
const MOST_NAMED = 3;

const FEWEST_PRAISED = 3;

type LineFinding = StrengthFinding | UnprovenFinding | GapFinding;

/**
 * What speaks for and against a route: the largest strengths, unproven claims and gaps, and all adjustments. A gap
 * is named where an action raises it, or something is there already: nobody is told to fill what no plan can.
 */
export function lineFindings(
  bank: Bank,
  answers: Answers,
  route: ScoredRouteResult,
  { areas }: Evaluation,
): readonly Finding[] {
  const raisable = raisableAnswers(bank);
  const lines = route.contributions.flatMap(({ area: areaId, questions }) => {
    const area = areas.find(({ id }) => id === areaId)!;
    return questions.flatMap((line) => findingsOf(route.id, area, line, answers[line.id], raisable));
  });
  const largest = <Code extends LineFinding['code']>(
    code: Code,
    size: (finding: Extract<LineFinding, { code: Code }>) => number,
  ) =>
    lines
      .filter((line): line is Extract<LineFinding, { code: Code }> => line.code === code)
      .sort((one, other) => size(other) - size(one))
      .slice(0, MOST_NAMED);
  return [
    ...largest('strength', ({ points }) => points),
    ...largest('unproven', ({ points }) => points),
    ...largest('gap', ({ points, of }) => of - points),
    ...route.adjustments.flatMap((line) =>
      'because' in line ? [{ code: 'adjustment', route: route.id, ...line } as const] : [],
    ),
  ];
}

function findingsOf(
  route: string,
  area: AreaEvaluation,
  { id, points, of }: QuestionLine,
  given: Given | undefined,
  raisable: ReadonlyMap<string, ReadonlySet<string>>,
): readonly LineFinding[] {
  const place = area.model.questions.findIndex(({ question }) => question.id === id);
  if (!area.open[place]) return [];
  const { answers } = area.model.questions[place]!.question;
  const { claimed, counted } = area.standings[place]!;
  const line = { route, area: area.id, question: id };
  const found: LineFinding[] = [];
  const isUnproven = claimed !== null && answers[claimed]!.worth > answers[counted]!.worth;
  if (claimed !== null && !isUnproven && isWorthNaming(points, of))
    found.push({ code: 'strength', ...line, answer: answers[claimed]!.id, points, of });
  if (isUnproven) {
    const gain = shown(of * (answers[claimed]!.worth - answers[counted]!.worth), [], 0.1);
    const claim = { answer: answers[claimed]!.id, countsAs: answers[counted]!.id, proof: lackIn(given) };
    found.push({ code: 'unproven', ...line, ...claim, points: gain });
  } else {
    const better = answers.find(
      (answer) => answer.worth > answers[counted]!.worth && raisable.get(id)?.has(answer.id),
    );
    if (points >= of || (better === undefined && !claimed)) return found;
    const answer = claimed === null ? null : answers[claimed]!.id;
    found.push({ code: 'gap', ...line, answer, points, of, ...(better ? { next: better.id } : {}) });
  }
  return found;
}

/** Half of what the line could give, or points that move a readiness by themselves: less is no praise. */
function isWorthNaming(points: number, of: number): boolean {
  return points > 0 && (points >= of / 2 || points >= FEWEST_PRAISED);
}

function lackIn(given: Given | undefined): UnprovenFinding['proof'] {
  return typeof given === 'object' && given?.proof?.trim() ? 'says-too-little' : 'none';
}

/** For each question that actions raise the answers that they raise it to. */
function raisableAnswers(bank: Bank): ReadonlyMap<string, ReadonlySet<string>> {
  const raises = bank.areas.flatMap((area) => area.actions).flatMap((action) => action.raises);
  const raisable = new Map<string, Set<string>>();
  for (const { question, answer } of raises)
    raisable.set(question, (raisable.get(question) ?? new Set()).add(answer));
  return raisable;
}
