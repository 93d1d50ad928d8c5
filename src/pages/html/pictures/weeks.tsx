import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame, Hatch, hatch } from './frame.tsx';
import { anchorAt, labelOf, percent, RowLabel } from './layout.tsx';
import { scaleFrom } from './scale.ts';
import { stacked } from './stacked.ts';

type Weeks = Extract<Picture, { kind: 'weeks' }>;
type Props = { readonly picture: Weeks; readonly title: string; readonly alternative: string };

const TOP = 20;
const BAR = 10;
const GAP = 11;
const AXIS = 24;
/** Between two numbers of the axis there is room on a phone for so many. */
const MOST_TICKS = 9;

/** A bar for each thing to do, from the week in which it begins to the one in which it ends. */
export function WeeksPicture({ picture: { tasks, lastWeek, thisWeek }, title, alternative }: Props) {
  // A bar lies between the beginnings of two weeks.
  const across = scaleFrom([1, lastWeek + 1], [0, 100]);
  const isNow = thisWeek <= lastWeek;
  const middle = across(thisWeek + 0.5);
  const rows = stacked(
    tasks.map((task) => ({ ...task, label: labelOf(task.title) })),
    ({ label }) => label.height + BAR + GAP,
  );
  const bottom = TOP + rows.height;
  const step = Math.ceil(lastWeek / MOST_TICKS);
  const ticks = Array.from({ length: lastWeek }, (_, place) => place + 1).filter(
    (week) => (week - 1) % step === 0,
  );
  return (
    <Frame name="weeks" title={title} alternative={alternative} height={bottom + AXIS}>
      <Hatch name="weeks" />
      <Axis ticks={ticks} at={across} from={TOP} to={bottom} />
      {isNow && (
        <text class="note" x={percent(middle)} y={TOP - 8} text-anchor={anchorAt(middle)}>
          this week
        </text>
      )}
      {rows.items.map(({ item: { label, startWeek, endWeek, hours, state }, top }) => {
        const bar = TOP + top + label.height + 2;
        return (
          <g>
            <RowLabel label={label} top={TOP + top} figure={state === 'done' ? 'done' : `${hours} h`} />
            <rect class="track" x="0" y={bar} width="100%" height={BAR} />
            <rect
              class={CLASSES[state]}
              fill={state === 'done' ? hatch('weeks') : undefined}
              x={percent(across(startWeek))}
              y={bar}
              width={percent(across(endWeek + 1) - across(startWeek))}
              height={BAR}
            />
            {isNow && (
              <line
                class="mark faint"
                x1={percent(middle)}
                x2={percent(middle)}
                y1={bar - 3}
                y2={bar + BAR + 3}
              />
            )}
          </g>
        );
      })}
    </Frame>
  );
}

const CLASSES = { open: 'bar', done: 'claim', then: 'outline' } as const;
