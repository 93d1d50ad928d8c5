import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame } from './frame.tsx';
import { percent } from './layout.tsx';
import { PointsAxis } from './points-axis.tsx';

type Curve = Extract<Picture, { kind: 'curve' }>;
type Props = { readonly picture: Curve; readonly title: string; readonly alternative: string };

const TOP = 18;
const BOTTOM = 218;
const AXIS = 24;

/** Hours against the highest readiness, as steps, with the plan on it. */
export function CurvePicture({ picture: { curve, plan, readyAt }, title, alternative }: Props) {
  const across = scaleLinear([0, Math.max(curve.at(-1)![0], plan.hours)], [0, 100]);
  const up = scaleLinear([0, 100], [BOTTOM, TOP]);
  const points = curve.map(([hours, readiness]) => [across(hours), up(readiness)] as [number, number]);
  const [planX, planY] = [across(plan.hours), up(plan.readiness)];
  return (
    <Frame name="curve" title={title} alternative={alternative} height={BOTTOM + AXIS}>
      <PointsAxis up={up} />
      <Axis ticks={across.ticks(5)} at={across} from={TOP} to={BOTTOM} unit=" h" />
      <svg
        viewBox={`0 0 100 ${BOTTOM + AXIS}`}
        preserveAspectRatio="none"
        width="100%"
        height={BOTTOM + AXIS}
        aria-hidden="true"
      >
        <path class="under" d={area().curve(curveStepAfter).y0(BOTTOM)(points) ?? ''} />
        <path
          class="line"
          vector-effect="non-scaling-stroke"
          d={line().curve(curveStepAfter)(points) ?? ''}
        />
      </svg>
      <line class="mark dashed" x1="0" x2="100%" y1={up(readyAt)} y2={up(readyAt)} />
      <text class="note" x="100%" y={up(readyAt) + 15} text-anchor="end">
        takes {readyAt}
      </text>
      <line class="drop" x1={percent(planX)} x2={percent(planX)} y1={planY} y2={BOTTOM} />
      <circle class="dot" cx={percent(planX)} cy={planY} r="6" />
      <text
        class="figure"
        x={percent(planX)}
        dx={planX > 60 ? -10 : 10}
        y={BOTTOM - 10}
        text-anchor={planX > 60 ? 'end' : 'start'}
      >
        {plan.hours === 0 ? 'now' : 'plan'}: {plan.hours} h, {plan.readiness} points
      </text>
    </Frame>
  );
}
