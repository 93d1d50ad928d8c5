import type { View } from '../view.ts';
import { Heading } from './heading.tsx';

type Props = { readonly view: Extract<View, { kind: 'choice' }> };

/** Something is said, and the person chooses how to go on. */
export function ChoiceScreen({ view: { text, choices, end } }: Props) {
  const [first, ...rest] = text.split(/(?<=\.) /);
  return (
    <div class="screen">
      <Heading>{first}</Heading>
      <p>{rest.join(' ')}</p>
      <div class="ways">
        {choices.map(({ kind, label }, place) => (
          <button type="button" class={place === 0 ? 'main' : undefined} onClick={() => end(kind)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
