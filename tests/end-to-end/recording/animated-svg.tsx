import { renderToString } from 'preact-render-to-string';
import { type Painted, paintedLines } from './painted.ts';

/** What a terminal showed, with its colours, and for how many seconds to show it. */
export type Frame = { readonly screen: string; readonly seconds: number };

const COLUMNS = 80;
const ROWS = 24;
/** In pixels: a monospaced letter of 14 px is 8.4 px wide in nearly all fonts; what is wider is pressed into it. */
const COLUMN = 8.4;
const ROW = 19;
const MARGIN = 18;
const WIDTH = COLUMNS * COLUMN + 2 * MARGIN;
const HEIGHT = ROWS * ROW + 2 * MARGIN;

/** Light or dark as the reader has it; who wants no motion sees the last frame. */
const STYLE = `
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre; }
.window { fill: #ffffff; stroke: #d1d9e0; }
.bold { font-weight: 600; }
.dim { fill: #656d76; }
.ansi-cyan { fill: #0a7386; }
.ansi-green { fill: #1a7f37; }
.ansi-yellow { fill: #8a5d00; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.window { fill: #0d1117; stroke: #3d444d; }
.dim { fill: #9198a1; }
.ansi-cyan { fill: #56c2d6; }
.ansi-green { fill: #56d364; }
.ansi-yellow { fill: #e3b341; }
}
.frame:not(:last-child) { visibility: hidden; }
`;

/** The frames one after the other, for ever, as one picture without a script. */
export function animatedSvg(title: string, frames: readonly Frame[]): string {
  return `${renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={title}
    >
      <style>{STYLE + motion(frames)}</style>
      <rect class="window" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} rx="8" />
      {frames.map(({ screen }, place) => (
        <g class="frame" id={idOf(place)}>
          {paintedLines(screen)
            .slice(0, ROWS)
            .flatMap((line, row) => line.map((painted) => <Text painted={painted} row={row} />))}
        </g>
      ))}
    </svg>,
  )}\n`;
}

function Text({ painted: { column, columns, text, look }, row }: { painted: Painted; row: number }) {
  return (
    <text
      class={look === '' ? undefined : look}
      x={pixels(MARGIN + column * COLUMN)}
      y={pixels(MARGIN + (row + 0.75) * ROW)}
      textLength={pixels(columns * COLUMN)}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  );
}

/** Each frame is seen from its begin to its end, in shares of the whole. */
function motion(frames: readonly Frame[]): string {
  const whole = secondsOf(frames);
  const rules = frames.map((frame, place) => {
    const begin = (100 * secondsOf(frames.slice(0, place))) / whole;
    const end = begin + (100 * frame.seconds) / whole;
    const before = place === 0 ? '' : '0% { visibility: hidden; } ';
    const after = end > 99.999 ? '' : ` ${end.toFixed(2)}% { visibility: hidden; }`;
    return `@keyframes ${idOf(place)} { ${before}${begin.toFixed(2)}% { visibility: visible; }${after} }
#${idOf(place)} { animation: ${idOf(place)} ${whole}s step-end infinite; }`;
  });
  return `@media (prefers-reduced-motion: no-preference) {\n${rules.join('\n')}\n}\n`;
}

function secondsOf(frames: readonly Frame[]): number {
  return frames.reduce((sum, { seconds }) => sum + seconds, 0);
}

function idOf(place: number): string {
  return `frame-${place + 1}`;
}

function pixels(length: number): string {
  return String(Math.round(length * 10) / 10);
}
