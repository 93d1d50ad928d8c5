import { anchorAt, percent } from './layout.tsx';

type AxisProps = {
  readonly ticks: readonly number[];
  /** From a tick to its place, 0 to 100. */
  readonly at: (tick: number) => number;
  /** Vertical extent of the lines, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
};

/** Faint upright lines with their numbers beneath. */
export function Axis({ ticks, at, from, to, unit = '' }: AxisProps) {
  return (
    <g class="axis">
      {ticks.map((tick, place) => (
        <>
          <line x1={percent(at(tick))} x2={percent(at(tick))} y1={from} y2={to} />
          <text x={percent(at(tick))} y={to + 15} text-anchor={anchorAt(at(tick))}>
            {tick}
            {place === ticks.length - 1 ? unit : ''}
          </text>
        </>
      ))}
    </g>
  );
}
