import type { Picture } from '../../document/pictures.ts';
import { Frame } from './frame.tsx';
import { labelOf, percent, RowLabel } from './layout.tsx';
import { stacked } from './stacked.ts';

type Shares = Extract<Picture, { kind: 'shares' }>;
type Props = { readonly picture: Shares; readonly title: string; readonly alternative: string };

const BAR = 8;
const GAP = 11;

/** A bar for each share; what is not to be told has a track without one. */
export function SharesPicture({ picture: { name, bars }, title, alternative }: Props) {
  const rows = stacked(
    bars.map((bar) => ({ ...bar, label: labelOf(bar.title) })),
    ({ label }) => label.height + BAR + GAP,
  );
  return (
    <Frame name={name} title={title} alternative={alternative} height={rows.height}>
      {rows.items.map(({ item: { label, share, figure }, top }) => (
        <g>
          <RowLabel label={label} top={top} figure={figure} />
          <rect class="track" x="0" y={top + label.height + 2} width="100%" height={BAR} />
          {share !== null && share > 0 && (
            <rect class="bar" x="0" y={top + label.height + 2} width={percent(100 * share)} height={BAR} />
          )}
        </g>
      ))}
    </Frame>
  );
}
