import { signed } from '../../../numbers.ts';
import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame, Hatch, hatch } from './frame.tsx';
import { against, labelOf, percent, RowLabel } from './layout.tsx';
import { roundedOut, roundValues, scaleFrom } from './scale.ts';
import { stacked } from './stacked.ts';

type Waterfall = Extract<Picture, { kind: 'waterfall' }>;
type Props = { readonly picture: Waterfall; readonly title: string; readonly alternative: string };

const BAR = 10;
const GAP = 11;
const AXIS = 24;
/** About so many numbers stand at the axis. */
const TICKS = 5;

/** Lines that begin where the one above ends, down to their sum. */
export function WaterfallPicture({ picture, title, alternative }: Props) {
  const { steps, total, readyAt } = picture;
  const spans = spansOf(steps.map(({ points }) => points));
  const ends = [...spans.flat(), readyAt, total];
  const extent = roundedOut([Math.min(0, ...ends), Math.min(100, Math.max(...ends) * 1.1)], TICKS);
  const scale = scaleFrom(extent, [0, 100]);
  const rows = stacked(
    [
      ...steps.map((step, place) => ({
        kind: step.points < 0 ? ('minus' as const) : ('plus' as const),
        span: spans[place]!,
        label: labelOf(step.title),
        figure: step.of === undefined ? signed(step.points) : `${step.points} of ${step.of}`,
      })),
      {
        kind: 'total' as const,
        span: [0, total] as const,
        label: labelOf('Together'),
        figure: against(total, readyAt),
      },
    ],
    ({ label }) => label.height + BAR + GAP,
  );
  return (
    <Frame name="waterfall" title={title} alternative={alternative} height={rows.height + AXIS}>
      <Hatch name="waterfall" />
      <Axis ticks={roundValues(extent, TICKS)} at={scale} from={0} to={rows.height} />
      {rows.items.map(({ item: { kind, span, label, figure }, top }) => {
        const bar = top + label.height + 2;
        const [from, to] = [scale(Math.min(...span)), scale(Math.max(...span))];
        return (
          <g>
            <RowLabel label={label} top={top} figure={figure} />
            <rect class="track" x="0" y={bar} width="100%" height={BAR} />
            <rect
              class={CLASSES[kind]}
              fill={kind === 'minus' ? hatch('waterfall') : undefined}
              x={percent(from)}
              y={bar}
              width={percent(to - from)}
              height={BAR}
            />
            <line
              class="mark faint"
              x1={percent(scale(readyAt))}
              x2={percent(scale(readyAt))}
              y1={bar - 3}
              y2={bar + BAR + 3}
            />
            <line
              class="end"
              x1={percent(scale(span[1]))}
              x2={percent(scale(span[1]))}
              y1={bar}
              y2={bar + BAR}
            />
          </g>
        );
      })}
    </Frame>
  );
}

const CLASSES = { plus: 'bar', minus: 'claim', total: 'bar total' } as const;

/** Where each line begins and ends. */
function spansOf(points: readonly number[]): readonly (readonly [number, number])[] {
  let sum = 0;
  return points.map((value) => {
    const from = sum;
    sum += value;
    return [from, sum];
  });
}
