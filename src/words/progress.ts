import type { Bank } from '../../scoring/index.ts';
import type { ScoreChange } from '../../scoring/progress/index.ts';
import type { Difference } from '../../scoring/raters/index.ts';
import { hours, points, signed } from '../numbers.ts';
import type { Pace } from '../record/pace.ts';
import { dateInWords } from './dates.ts';
import { answerLabel, quoted } from './names.ts';
import { ASSESS_AGAIN } from './plan.ts';

/** "41 to 47 (+6). Your answers +4, more than chance would explain; answered for the first time +2." */
export function changeInWords(one: ScoreChange): string {
  const { from, to, change, answers, firstAnswered, bank, verdict } = one;
  const parts = [
    ...(answers !== 0 || verdict !== 'unchanged' ? [`your answers ${signed(answers)}${meaning(one)}`] : []),
    ...(firstAnswered === 0
      ? []
      : [`questions answered in only one of the two ${signed(firstAnswered)}, which is no progress`]),
    ...(bank === 0 ? [] : [`a changed question bank ${signed(bank)}`]),
  ];
  const ends = `${told(from)} to ${told(to)}`;
  if (parts.length === 0) return from === to ? `${told(to)}, as before.` : `${ends}.`;
  return `${ends} (${signed(change)}): ${parts.join('; ')}.`;
}

function meaning({ verdict, noise }: ScoreChange): string {
  switch (verdict) {
    case 'unchanged':
      return '';
    case 'within-noise':
      return `, which may be chance: as many as ${points(noise)} come and go by themselves`;
    case 'backed':
      return ', little enough to be chance, but with a deed behind it';
    case 'beyond-noise':
      return ', more than chance would do';
  }
}

function told(score: number | null): string {
  return score === null ? 'not scored' : points(score);
}

/** Those that moved, or whose answers did, even where it comes to nothing. */
export function movedOnly(changes: readonly ScoreChange[]): readonly ScoreChange[] {
  return changes.filter(({ change, verdict }) => change !== 0 || verdict !== 'unchanged');
}

export function paceInWords({ hours: logged, hoursPerWeek, hoursLeft, endsOn, weeks }: Pace): string {
  if (hoursLeft === 0) return `Nothing of the plan is left to do. ${ASSESS_AGAIN}`;
  if (logged === 0)
    return `${hours(hoursLeft)} of the plan are left, and no hours since the assessment are logged. pm-path log "..." --hours N tells the pace.`;
  const logs = `${hours(logged)} logged in ${points(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
  if (endsOn === null) return `${logs}. At that pace the ${hours(hoursLeft)} left take years.`;
  return `${logs}: ${points(hoursPerWeek)} a week. At that pace the ${hours(hoursLeft)} left take until ${dateInWords(endsOn)}.`;
}

/** Both answers, and what would settle it. */
export function differenceInWords(
  bank: Bank,
  { question, own, other, higher, settledBy }: Difference,
): readonly string[] {
  const said = (answer: string | null) =>
    answer === null ? "I don't know" : quoted(answerLabel(bank, question, answer));
  const settled = settledBy.map(({ proof }) => quoted(proof)).join(' or ');
  return [
    `You: ${said(own)}. They: ${said(other)}.`,
    higher === 'own'
      ? `To settle it, show them${settled === '' ? ' what your answer rests on' : `: ${settled}`}.`
      : `They see more in it than you. Ask what they have seen${settled === '' ? '' : `; it could be shown by ${settled}`}.`,
  ];
}
