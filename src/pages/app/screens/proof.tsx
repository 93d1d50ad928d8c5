import { Component } from 'preact';
import { MOST_PROOF } from '../../../formats/limits.ts';
import { saysTooLittle } from '../../../interview/proof.ts';
import { sentences as asked } from '../../../interview/sentences.ts';
import { sentences } from '../sentences.ts';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { StandingOf } from './standing-of.tsx';

type Props = { readonly view: Extract<View, { kind: 'proof' }> };

/** What there is to show for an answer, or a note on it. */
export class ProofScreen extends Component<Props, { readonly isRefused: boolean }> {
  override state = { isRefused: false };
  private field: HTMLTextAreaElement | null = null;
  // Its label is the heading, so nothing is left unsaid when it takes the place of that.
  private readonly goTo = (field: HTMLTextAreaElement | null) => {
    this.field = field;
    field?.focus({ preventScroll: true });
  };

  override render({ view: { standing, screen, typed, keepTyped, end } }: Props) {
    const { isRefused } = this.state;
    const change = (changed: string) => {
      this.setState({ isRefused: false });
      keepTyped(changed);
    };
    const confirm = () => {
      const line = this.field!.value.replace(/\s+/g, ' ').trim();
      if (!saysTooLittle(screen, line)) return end({ kind: 'text', text: line });
      this.setState({ isRefused: true });
      this.field!.focus();
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') return end({ kind: 'back' });
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      confirm();
    };

    return (
      <div class="screen">
        <StandingOf standing={standing} place="" />
        <p class="why" dir="auto">
          {screen.question.ask}
        </p>
        <p class="chosen" dir="auto">
          {screen.label}
        </p>
        <Heading>
          <label for="proof">{asked.proofAsk(screen)}</label>
        </Heading>
        <textarea
          id="proof"
          ref={this.goTo}
          rows={3}
          maxLength={MOST_PROOF}
          defaultValue={typed}
          dir="auto"
          aria-describedby="proof-without proof-refused"
          aria-invalid={isRefused || undefined}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={press}
        />
        <p id="proof-without">{asked.proofWithout(screen)}</p>
        <p id="proof-refused" class="notice" role="alert">
          {isRefused ? asked.proofTooLittle : ''}
        </p>
        <div class="ways">
          <button type="button" class="main" onClick={confirm}>
            {sentences.confirm}
          </button>
          <button type="button" onClick={() => end({ kind: 'back' })}>
            {sentences.back}
          </button>
        </div>
      </div>
    );
  }
}
