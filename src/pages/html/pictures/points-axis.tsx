type PointsAxisProps = {
  /** From points to a height in pixels. */
  readonly up: (points: number) => number;
};

/** Faint level lines at every 25 points, with their numbers on them. */
export function PointsAxis({ up }: PointsAxisProps) {
  return (
    <g class="axis">
      {[0, 25, 50, 75, 100].map((tick) => (
        <line x1="0" x2="100%" y1={up(tick)} y2={up(tick)} />
      ))}
      {[25, 50, 75, 100].map((tick) => (
        <text x="0" y={up(tick) - 3}>
          {tick}
        </text>
      ))}
    </g>
  );
}
