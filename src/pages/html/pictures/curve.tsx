import type { Picture } from '../../document/pictures.ts';
import { Axis } from './axis.tsx';
import { Frame } from './frame.tsx';
import { percent } from './layout.tsx';
import { PointsAxis } from './points-axis.tsx';
import { roundValues, scaleFrom } from './scale.ts';

type Curve = Extract<Picture, { kind: 'curve' }>;
type Props = { readonly picture: Curve; readonly title: string; readonly alternative: string };

const TOP = 18;
const BOTTOM = 218;
const AXIS = 24;

/** Hours against the highest readiness, as steps, with the plan on it. */
export function CurvePicture({ picture: { curve, plan, readyAt }, title, alternative }: Props) {
  const mostHours = Math.max(curve.at(-1)![0], plan.hours);
  const across = scaleFrom([0, mostHours], [0, 100]);
  const up = scaleFrom([0, 100], [BOTTOM, TOP]);
  const steps = stepsThrough(curve.map(([hours, readiness]) => [across(hours), up(readiness)]));
  const [planX, planY] = [across(plan.hours), up(plan.readiness)];
  return (
    <Frame name="curve" title={title} alternative={alternative} height={BOTTOM + AXIS}>
      <PointsAxis up={up} />
      <Axis ticks={roundValues([0, mostHours], 5)} at={across} from={TOP} to={BOTTOM} unit=" h" />
      <svg
        viewBox={`0 0 100 ${BOTTOM + AXIS}`}
        preserveAspectRatio="none"
        width="100%"
        height={BOTTOM + AXIS}
        aria-hidden="true"
      >
        <path class="under" d={`${steps}V${BOTTOM}H0Z`} />
        <path class="line" vector-effect="non-scaling-stroke" d={steps} />
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

/** A path that stays level up to the next point, and rises there. */
function stepsThrough([first, ...rest]: readonly (readonly [x: number, y: number])[]): string {
  return `M${first!.join()}${rest.map(([x, y]) => `H${x}V${y}`).join('')}`;
}
