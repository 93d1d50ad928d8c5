import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';

const SHAPES = [symbolCircle, symbolSquare, symbolDiamond] as const;
const DASHES = [undefined, '7 4', '2 4'] as const;
/** Area of a marker, in square pixels. */
const SIZE = 64;

type MarkerProps = {
  /** Which of the routes; every one has its own shape and dash, so that colour is not needed. */
  readonly which: number;
  readonly x: string;
  readonly y: number;
};

export function Marker({ which, x, y }: MarkerProps) {
  // A path cannot stand at a percentage; an inner picture can.
  return (
    <svg class="marker" x={x} y={y} width="1" height="1" aria-hidden="true">
      <path d={symbol(SHAPES[which % SHAPES.length], SIZE)() ?? ''} />
    </svg>
  );
}

export function strokeOf(which: number): string | undefined {
  return DASHES[which % DASHES.length];
}
