import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame } from './frame.tsx';
import { against, labelOf, percent, RowLabel } from './layout.tsx';

type Readiness = Extract<Picture, { kind: 'readiness' }>;
type Props = { readonly picture: Readiness; readonly title: string; readonly alternative: string };

const ROW = 58;
const BAR = 16;
const AXIS = 24;

/** A bar for each route with its threshold and, where answers are missing, its range. */
export function ReadinessPicture({ picture: { routes }, title, alternative }: Props) {
  const bottom = routes.length * ROW;
  return (
    <Frame name="readiness" title={title} alternative={alternative} height={bottom + AXIS}>
      <Axis ticks={[0, 25, 50, 75, 100]} at={(tick) => tick} from={0} to={bottom} />
      {routes.map(({ name, readiness, range: [low, high], readyAt, verdict }, place) => {
        const top = place * ROW + 22;
        return (
          <g>
            <RowLabel
              label={labelOf(name)}
              top={top - 21}
              figure={`${against(readiness, readyAt)}, ${verdict}`}
            />
            <rect class="track" x="0" y={top} width="100%" height={BAR} />
            <rect class="bar" x="0" y={top} width={percent(readiness)} height={BAR} />
            {high > low && (
              <g class="range">
                <line x1={percent(low)} x2={percent(high)} y1={top + BAR / 2} y2={top + BAR / 2} />
                <line x1={percent(low)} x2={percent(low)} y1={top + 3} y2={top + BAR - 3} />
                <line x1={percent(high)} x2={percent(high)} y1={top + 3} y2={top + BAR - 3} />
              </g>
            )}
            <line class="mark" x1={percent(readyAt)} x2={percent(readyAt)} y1={top - 4} y2={top + BAR + 4} />
          </g>
        );
      })}
    </Frame>
  );
}
