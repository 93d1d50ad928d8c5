import type { Agreement, Calibration, Missed, NeedEffect } from '../../scoring/stories/index.ts';
import { counted } from '../numbers.ts';

// For those who write banks: routes by their ids, as they stand in the files.

export function agreementInWords(agreement: Agreement): readonly string[] {
  const { stories, acceptable, best, routes, confidence, meanShare } = agreement;
  const found = routes.map((one) => `${one.route} ${one.found} of ${one.of}`).join(', ');
  const share = Math.round(100 * meanShare);
  const firm = confidence.map(
    (one) => `${one.confidence} ${one.acceptable} and ${one.best} of ${one.stories}`,
  );
  return [
    `Acceptable advice to ${acceptable} of ${stories}, the best to ${best}.`,
    `Best advice by route: ${found}; the mean of the shares is ${share} of 100.`,
    `Acceptable and best by confidence: ${firm.join(', ')}.`,
  ];
}

export function missedInWords({ story, best, given }: Missed): string {
  return `${story}: given ${given}, and ${best} is best`;
}

export function markInWords({
  route,
  present,
  proposed,
  lowest,
  highest,
}: Calibration['marks'][number]): string {
  const change = present === proposed ? `${present} stays` : `${present} becomes ${proposed}`;
  return `${route}: ${change}; with any mark from ${lowest} to ${highest} at most one story fewer is given its best route`;
}

export function needInWords({ route, because, blocks, rightly, wrongly }: NeedEffect): string {
  const said =
    blocks === 0
      ? 'decides no story'
      : `decides ${counted(blocks, 'time')}: ${rightly} rightly, ${wrongly} wrongly`;
  return `${route}, "${because}": ${said}`;
}
