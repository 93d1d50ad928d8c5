import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame } from './frame.tsx';
import { labelOf, percent, RowLabel } from './layout.tsx';
import { stacked } from './stacked.ts';

type Quartiles = Extract<Picture, { kind: 'quartiles' }>;
type Props = { readonly picture: Quartiles; readonly title: string; readonly alternative: string };

const BAR = 8;
const GAP = 11;
const AXIS = 24;
/** A middle half that is no wider than a line is still seen. */
const NARROWEST = 0.8;

/** A bar for each area over the middle half of the people, with a line at the median. */
export function QuartilesPicture({ picture: { areas }, title, alternative }: Props) {
  const rows = stacked(
    areas.map((area) => ({ ...area, label: labelOf(area.title) })),
    ({ label }) => label.height + BAR + GAP,
  );
  return (
    <Frame name="quartiles" title={title} alternative={alternative} height={rows.height + AXIS}>
      <Axis ticks={[0, 25, 50, 75, 100]} at={(tick) => tick} from={0} to={rows.height} />
      {rows.items.map(({ item: { label, lower, median, upper }, top }) => {
        const bar = top + label.height + 2;
        const width = Math.max(NARROWEST, upper - lower);
        return (
          <g>
            <RowLabel label={label} top={top} figure={`${lower} – ${median} – ${upper}`} />
            <rect class="track" x="0" y={bar} width="100%" height={BAR} />
            <rect
              class="bar"
              x={percent(Math.min(lower, 100 - width))}
              y={bar}
              width={percent(width)}
              height={BAR}
            />
            <line class="mark" x1={percent(median)} x2={percent(median)} y1={bar - 3} y2={bar + BAR + 3} />
          </g>
        );
      })}
    </Frame>
  );
}
