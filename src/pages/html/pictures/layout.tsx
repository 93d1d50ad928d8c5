import { brokenAt } from '../../columns.ts';

/** Letters that a label has room for beside a figure, on a phone and on a wide page; wide letters count twice. */
const NARROW_COLUMNS = 38;
const WIDE_COLUMNS = 82;
const MOST_LINES = 2;

/** Height of a line of a label, in pixels. */
const LINE = 17;

/** A label on at most two lines where there is little room, and on one where there is more. */
export type Label = { readonly lines: readonly string[]; readonly wide: string; readonly height: number };

/** What does not fit ends in an ellipsis, and stands in full in the table. */
export function labelOf(text: string): Label {
  const lines = cut(text, NARROW_COLUMNS, MOST_LINES);
  return { lines, wide: cut(text, WIDE_COLUMNS, 1)[0]!, height: lines.length * LINE };
}

function cut(text: string, columns: number, most: number): readonly string[] {
  const lines = brokenAt(text, columns);
  if (lines.length <= most) return lines;
  const last = brokenAt(lines[most - 1]!, columns - 1)[0]!;
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** "41 of 45" below what it takes, "54, takes 45" above. */
export function against(readiness: number, readyAt: number): string {
  return readiness < readyAt ? `${readiness} of ${readyAt}` : `${readiness}, takes ${readyAt}`;
}

/** A place on the horizontal axis, which is drawn in percent so that it fits any width. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** Which end of a text stands at its place, so that no text leaves the picture on either side. */
export function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 12) return 'start';
  return place > 88 ? 'end' : 'middle';
}

type LabelProps = { readonly label: Label; readonly top: number; readonly figure: string };

/** The label of a row, from the left edge, and its figure at the right edge. */
export function RowLabel({ label: { lines, wide, height }, top, figure }: LabelProps) {
  const first = top + 13;
  const last = top + height - 4;
  return (
    <>
      {lines.length > 1 ? (
        <>
          {lines.map((line, place) => (
            <text class="narrow" x="0" y={first + place * LINE}>
              {line}
            </text>
          ))}
          <text class="wide" x="0" y={last}>
            {wide}
          </text>
        </>
      ) : (
        <text x="0" y={first}>
          {lines[0]}
        </text>
      )}
      <text class="figure" x="100%" y={last} text-anchor="end">
        {figure}
      </text>
    </>
  );
}
