import type { Picture, TrendLine } from '../../document/pictures.ts';
import { Frame } from './frame.tsx';
import { labelOf, percent } from './layout.tsx';
import { Marker, strokeOf } from './marker.tsx';
import { PointsAxis } from './points-axis.tsx';
import { scaleFrom } from './scale.ts';

type Trend = Extract<Picture, { kind: 'trend' }>;
type Props = { readonly picture: Trend; readonly title: string; readonly alternative: string };

const LEGEND_LINE = 22;
const PLOT = 200;
/** Above the plot, for the number of its uppermost line. */
const GAP = 18;
const AXIS = 24;

/** The readiness of each route from one assessment to the next, told apart by dash and marker. */
export function TrendPicture({ picture: { routes, days }, title, alternative }: Props) {
  const top = routes.length * LEGEND_LINE + GAP;
  const bottom = top + PLOT;
  const up = scaleFrom([0, 100], [bottom, top]);
  const last = days.length - 1;
  const across = scaleFrom([0, last], [9, 88]);
  const x = (place: number) => percent(across(place));
  return (
    <Frame name="trend" title={title} alternative={alternative} height={bottom + AXIS}>
      <PointsAxis up={up} />
      <Legend routes={routes} />
      {routes.map(({ readiness, readyAt }, which) => (
        <g class={`series series-${which % 3}`}>
          <line class="threshold" x1="0" x2="100%" y1={up(readyAt)} y2={up(readyAt)} />
          {readiness.slice(1).map((points, place) => (
            <line
              stroke-dasharray={strokeOf(which)}
              x1={x(place)}
              x2={x(place + 1)}
              y1={up(readiness[place]!)}
              y2={up(points)}
            />
          ))}
          {readiness.map((points, place) => (
            <Marker which={which} x={x(place)} y={up(points)} />
          ))}
        </g>
      ))}
      {lastNumbers(routes, up, bottom).map(({ points, y }) => (
        <text class="figure" x={x(last)} dx="10" y={y}>
          {points}
        </text>
      ))}
      <g class="axis">
        <text x="0" y={bottom + 16}>
          {days[0]}
        </text>
        <text x="100%" y={bottom + 16} text-anchor="end">
          {days[last]}
        </text>
      </g>
    </Frame>
  );
}

/** Where the last numbers stand beside their markers, moved apart so that none covers another. */
function lastNumbers(
  routes: readonly TrendLine[],
  up: (points: number) => number,
  bottom: number,
): readonly { readonly points: number; readonly y: number }[] {
  const last = routes.map(({ readiness }) => readiness.at(-1)!).sort((one, other) => other - one);
  let least = Number.NEGATIVE_INFINITY;
  const movedDown = last.map((points) => {
    const y = Math.max(up(points) + 4, least);
    least = y + NUMBER_HEIGHT;
    return { points, y };
  });
  let most = bottom;
  return movedDown.toReversed().map(({ points, y }) => {
    const moved = Math.min(y, most);
    most = moved - NUMBER_HEIGHT;
    return { points, y: moved };
  });
}

/** Of a number and the gap below it, in pixels. */
const NUMBER_HEIGHT = 15;

/** A line for each route: its dash, its marker, and the threshold, whose thin line has no room for a label. */
function Legend({ routes }: { readonly routes: readonly TrendLine[] }) {
  return (
    <g>
      {routes.map(({ name, readyAt }, which) => {
        const y = which * LEGEND_LINE + 10;
        return (
          <g>
            <g class={`series series-${which % 3}`}>
              <line stroke-dasharray={strokeOf(which)} x1="0" x2="28" y1={y} y2={y} />
              <Marker which={which} x="14" y={y} />
            </g>
            <text x="36" y={y + 5}>
              {labelOf(name).wide}, takes {readyAt}
            </text>
          </g>
        );
      })}
    </g>
  );
}
