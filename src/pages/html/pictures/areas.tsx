import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame, Hatch, hatch } from './frame.tsx';
import { labelOf, percent, RowLabel } from './layout.tsx';
import { stacked } from './stacked.ts';

type Areas = Extract<Picture, { kind: 'areas' }>;
type Props = { readonly picture: Areas; readonly title: string; readonly alternative: string };

const BAR = 8;
const GAP = 11;
const AXIS = 24;

/** A bar for each area: filled as far as it counts, hatched as far as it is claimed. */
export function AreasPicture({ picture: { areas }, title, alternative }: Props) {
  const rows = stacked(
    areas.map((area) => ({ ...area, label: labelOf(area.title) })),
    ({ label }) => label.height + BAR + GAP,
  );
  return (
    <Frame name="areas" title={title} alternative={alternative} height={rows.height + AXIS}>
      <Hatch name="areas" />
      <Axis ticks={[0, 25, 50, 75, 100]} at={(tick) => tick} from={0} to={rows.height} />
      {rows.items.map(({ item: { label, score, claimed }, top }) => {
        const bar = top + label.height + 2;
        const figure = claimed > score ? `${score} (${claimed} claimed)` : `${score}`;
        return (
          <g>
            <RowLabel label={label} top={top} figure={figure} />
            <rect class="track" x="0" y={bar} width="100%" height={BAR} />
            {claimed > score && (
              <rect
                class="claim"
                fill={hatch('areas')}
                x={percent(score)}
                y={bar}
                width={percent(claimed - score)}
                height={BAR}
              />
            )}
            <rect class="bar" x="0" y={bar} width={percent(score)} height={BAR} />
          </g>
        );
      })}
    </Frame>
  );
}
