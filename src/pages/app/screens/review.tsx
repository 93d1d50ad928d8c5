import { sentences as asked } from '../../../interview/sentences.ts';
import { keyIn } from '../key.ts';
import { sentences } from '../sentences.ts';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';

type Props = { readonly view: Extract<View, { kind: 'review' }> };

/** All answers for a last look, by area; each can be changed. */
export function ReviewScreen({ view: { about, entries, end } }: Props) {
  const areas = [...new Set(entries.map(({ areaTitle }) => areaTitle))];
  const press = (event: KeyboardEvent) => {
    const key = keyIn(event);
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (key?.kind === 'result' || (key?.kind === 'confirm' && !isOnButton)) end({ kind: 'result' });
    if (key?.kind === 'quit') end({ kind: 'quit' });
  };
  const ways = (
    <div class="ways">
      <button type="button" class="main" onClick={() => end({ kind: 'result' })}>
        {about === 'me' ? sentences.seeResult : sentences.secondViewDone}
      </button>
      <button type="button" onClick={() => end({ kind: 'quit' })}>
        {sentences.stop}
      </button>
    </div>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are a second way to what the buttons do.
    <div class="screen" tabIndex={-1} onKeyDown={press}>
      <Heading>{asked.lookOver}</Heading>
      <p>{sentences.lookOver}</p>
      {ways}
      {areas.map((area) => (
        <section class="part">
          <h2>{area}</h2>
          <ul class="review">
            {entries
              .filter(({ areaTitle }) => areaTitle === area)
              .map(({ question, answer }) => (
                <li>
                  <button type="button" onClick={() => end({ kind: 'change', question: question.id })}>
                    <span class="asked" dir="auto">
                      {question.ask}
                    </span>
                    <span dir="auto">{answer}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {ways}
    </div>
  );
}
