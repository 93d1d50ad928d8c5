/** A circle, a square and a diamond about the origin, of 64 square pixels each. */
const SHAPES = [
  'M4.51,0A4.51,4.51,0,1,1,-4.51,0A4.51,4.51,0,1,1,4.51,0Z',
  'M-4,-4H4V4H-4Z',
  'M0,-7.44L4.3,0L0,7.44L-4.3,0Z',
] as const;
const DASHES = [undefined, '7 4', '2 4'] as const;

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
      <path d={SHAPES[which % SHAPES.length]} />
    </svg>
  );
}

export function strokeOf(which: number): string | undefined {
  return DASHES[which % DASHES.length];
}
