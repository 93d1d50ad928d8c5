import type { Bank } from '../../scoring/index.ts';
import type {
  AnsweredTwice,
  Figure,
  GroupDifference,
  OutcomeBand,
  QuestionUse,
} from '../../scoring/people/index.ts';
import { counted } from '../numbers.ts';

// For those who write banks: routes, questions and answers by their ids, as they stand in the files.

type Share = { readonly share: number; readonly low: number; readonly high: number; readonly of: number };

/** Why no figures are given that many expect. */
export const NO_SCALE =
  'An area is an index made of its questions, not a scale that they reflect: somebody may well do one thing and not the other, so alpha, omega and item-rest correlations say nothing of it and are not given.';

function cannotTell({
  cannotTellFrom,
  needs,
}: {
  readonly cannotTellFrom: number;
  readonly needs: number;
}): string {
  return `cannot tell from ${cannotTellFrom}, needs ${needs}`;
}

function isTooFew<T>(
  figure: Figure<T>,
): figure is { readonly cannotTellFrom: number; readonly needs: number } {
  return typeof figure === 'object' && figure !== null && 'cannotTellFrom' in figure;
}

/** "12 % (8 to 17 %)": with its 95 % interval. */
function shareInWords({ share, low, high }: Share): string {
  const percent = (value: number) => Math.round(100 * value);
  return `${percent(share)} % (${percent(low)} to ${percent(high)} %)`;
}

export function useInWords({ question, figures }: QuestionUse): string {
  if (isTooFew(figures)) return `${question}: ${cannotTell(figures)}`;
  const { neverChosen, unknown, floor, ceiling } = figures;
  const parts = [
    `of ${unknown.of}`,
    `don't know ${shareInWords(unknown)}`,
    ...(floor && ceiling ? [`lowest ${shareInWords(floor)}`, `highest ${shareInWords(ceiling)}`] : []),
    ...(neverChosen.length > 0 ? [`never chosen: ${neverChosen.join(', ')}`] : []),
  ];
  return `${question}: ${parts.join('; ')}`;
}

export function noiseInWords(
  { answerNoise }: Bank,
  { people, noise, further }: AnsweredTwice,
): readonly string[] {
  return [
    isTooFew(noise)
      ? `answerNoise: ${cannotTell(noise)} answers given twice; the bank says ${answerNoise}`
      : `answerNoise: ${noise.share.toFixed(3)} (${noise.low.toFixed(3)} to ${noise.high.toFixed(3)}) from ${noise.of} answers; the bank says ${answerNoise}`,
    `${counted(people, 'person', 'people')} answered twice within a month. Answers that moved two steps or more are taken for news: ${further}.`,
  ];
}

export function kappaInWords({ question, kappa }: AnsweredTwice['kappas'][number]): string {
  if (kappa === null) return `${question}: all gave one answer, so chance alone agrees`;
  if (isTooFew(kappa)) return `${question}: ${cannotTell(kappa)}`;
  const half = 1.96 * kappa.standardError;
  const [low, high] = [Math.max(-1, kappa.kappa - half), Math.min(1, kappa.kappa + half)];
  return `${question}: ${kappa.kappa.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}) from ${kappa.of}`;
}

export function outcomeInWords({ route, from, to, gotIn }: OutcomeBand): string {
  const said = isTooFew(gotIn) ? cannotTell(gotIn) : `${shareInWords(gotIn)} of ${gotIn.of} got in this way`;
  return `${route}, readiness ${from} to ${to}: ${said}`;
}

export function groupInWords({ group, people, comparedWith, ready }: GroupDifference): string {
  const head = `${group} (${people}) beside ${comparedWith}`;
  if (ready === null) return `${head}: no two people with equal deeds are advised otherwise`;
  if (isTooFew(ready)) return `${head}: ${cannotTell(ready)}`;
  const { ratio, low, high } = ready;
  const isApart = low > 1 || high < 1;
  return `${head}: odds of being told to go ${ratio.toFixed(2)} times (${low.toFixed(2)} to ${high.toFixed(2)})${isApart ? '; look why' : ', which includes no difference'}`;
}
