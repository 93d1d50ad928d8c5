import type { Picture } from '../../document/pictures.ts';
import { Frame } from './frame.tsx';
import { percent } from './layout.tsx';

type Again = Extract<Picture, { kind: 'again' }>;
type Props = { readonly picture: Again; readonly title: string; readonly alternative: string };

const COLUMNS = 25;
const SIDE = 12;
const GAP = 4;

/** A square for each of 100 re-answers, filled where the advice is the same. */
export function AgainPicture({ picture: { same }, title, alternative }: Props) {
  return (
    <Frame name="again" title={title} alternative={alternative} height={(100 / COLUMNS) * (SIDE + GAP)}>
      {Array.from({ length: 100 }, (_, place) => (
        <rect
          class={place < same ? 'bar' : 'track'}
          x={percent((100 / COLUMNS) * (place % COLUMNS))}
          y={Math.floor(place / COLUMNS) * (SIDE + GAP)}
          width="3%"
          height={SIDE}
        />
      ))}
    </Frame>
  );
}
