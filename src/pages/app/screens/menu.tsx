import type { View } from '../view.ts';
import { Heading } from './heading.tsx';

type Props = { readonly view: Extract<View, { kind: 'menu' }> };

/** Something is said, and the person chooses how to go on. */
export function MenuScreen({ view: { title, labels, end } }: Props) {
  // The first sentence is the heading.
  const [first, ...rest] = title.split(/(?<=\.) /);
  return (
    <div class="screen">
      <Heading>{first}</Heading>
      <p>{rest.join(' ')}</p>
      <div class="ways">
        {labels.map((label, place) => (
          <button type="button" class={place === 0 ? 'main' : undefined} onClick={() => end(place)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
