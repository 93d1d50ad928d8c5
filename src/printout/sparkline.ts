const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A line of small columns, one for each value from 0 to 100. */
export function sparkline(values: readonly number[]): string {
  return values
    .map((value) => BLOCKS[Math.min(BLOCKS.length - 1, Math.floor((value * BLOCKS.length) / 100))])
    .join('');
}
