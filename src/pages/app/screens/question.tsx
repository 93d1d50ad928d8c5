import { Component, createRef } from 'preact';
import { answerId } from '../../../../scoring/index.ts';
import { typedNumber } from '../../../interview/drawn/keys.ts';
import { sentences as asked } from '../../../interview/sentences.ts';
import { keyIn } from '../key.ts';
import { sentences } from '../sentences.ts';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { StandingOf } from './standing-of.tsx';

type Props = {
  readonly view: Extract<View, { kind: 'question' }>;
  /** Leaves the first question. */
  readonly toStart: () => void;
};

/** One question: a press on an answer gives it; keys do what they do in a terminal. */
export class QuestionScreen extends Component<Props, { readonly notice: string }> {
  override state = { notice: '' };
  private readonly answers = createRef<HTMLOListElement>();
  private readonly help = createRef<HTMLDetailsElement>();
  /** The digits of a number that is not whole yet. */
  private typed = '';

  override render({ view: { about, standing, screen, end }, toStart }: Props) {
    const { question, area, place, given, lastTime, canGoBack } = screen;
    const before = answerId(given);
    const isShown = area.rerun === 'confirm' ? answerId(lastTime) : undefined;

    const setNotice = (notice: string) => this.setState({ notice });
    const buttons = () => [...this.answers.current!.querySelectorAll('button')];
    const focused = () => buttons().indexOf(document.activeElement as HTMLButtonElement);
    const focusOn = (place: number) => buttons()[Math.min(buttons().length - 1, Math.max(0, place))]!.focus();
    const back = () => (canGoBack ? end({ kind: 'back' }) : toStart());
    const note = (answer: string | null | undefined) =>
      answer ? end({ kind: 'note', answer }) : setNotice(asked.chooseForNote);

    const press = (event: KeyboardEvent) => {
      const key = keyIn(event);
      if (key === null) return;
      setNotice('');
      this.typed = key.kind === 'digit' ? typedNumber(this.typed, key.digit, question.answers.length) : '';
      switch (key.kind) {
        case 'move': {
          event.preventDefault();
          const at = focused();
          return focusOn(at === -1 ? (key.by === 1 ? 0 : question.answers.length - 1) : at + key.by);
        }
        case 'digit':
          return this.typed === '' ? setNotice(asked.chooseFirst) : focusOn(Number(this.typed) - 1);
        case 'confirm':
          // A button that has the focus is pressed by the browser.
          return event.target instanceof HTMLButtonElement ? undefined : setNotice(asked.chooseFirst);
        case 'back':
          return back();
        case 'unknown':
          return question.kind === 'fact' ? setNotice(asked.noSkip) : end({ kind: 'unknown' });
        case 'note':
          return note(question.answers[focused()]?.id ?? before);
        case 'help':
          if (!this.help.current) return setNotice(asked.noHelp);
          this.help.current.open = !this.help.current.open;
          return;
        case 'quit':
          return end({ kind: 'quit' });
        case 'result':
          return;
      }
    };

    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys are a second way to what the buttons do.
      <div class="screen" tabIndex={-1} onKeyDown={press}>
        {about === 'other' && <p class="about">{sentences.aboutOtherNow}</p>}
        <StandingOf standing={standing} place={asked.place(screen)} />
        {place.isNewArea && <p class="why">{area.why}</p>}
        <Heading>{question.ask}</Heading>
        {question.help !== undefined && (
          <details ref={this.help} class="help">
            <summary>{sentences.help}</summary>
            <p>{question.help}</p>
          </details>
        )}
        <ol class="answers" ref={this.answers}>
          {question.answers.map(({ id, label }, place) => (
            <li>
              <button
                type="button"
                class={before === id ? 'given' : undefined}
                aria-current={before === id || undefined}
                onClick={() => end({ kind: 'answer', answer: id })}
              >
                <span class="place" aria-hidden="true">
                  {place + 1}
                </span>
                <span dir="auto">{label}</span>
                {before === id && <span class="mark">{asked.answeredBefore}</span>}
                {before == null && isShown === id && <span class="mark">{asked.answeredLastTime}</span>}
              </button>
            </li>
          ))}
        </ol>
        <p class="notice" role="alert">
          {this.state.notice}
        </p>
        <div class="ways">
          <button type="button" onClick={back}>
            {sentences.back}
          </button>
          {question.kind === 'weighted' && (
            <button
              type="button"
              aria-current={given === null || undefined}
              onClick={() => end({ kind: 'unknown' })}
            >
              {sentences.unknown}
            </button>
          )}
          {before != null && (
            <button type="button" onClick={() => note(before)}>
              {sentences.note}
            </button>
          )}
          <button type="button" onClick={() => end({ kind: 'quit' })}>
            {sentences.stop}
          </button>
        </div>
        <p class="keys">{sentences.keys}</p>
      </div>
    );
  }
}
