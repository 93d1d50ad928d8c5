import type { Interviewer } from '../../interview/asker.ts';
import type { KeptInterview } from './kept.ts';
import type { Place } from './place.ts';
import { sentences } from './sentences.ts';
import type { Standing } from './standing.ts';
import type { View } from './view.ts';

/** What it takes to put an interview's screens on the page. */
type Circumstances = {
  readonly interview: () => KeptInterview;
  readonly keep: (changed: Partial<KeptInterview>) => void;
  readonly standing: () => Standing;
  /** Shows a screen at its place in the browser's history. */
  readonly showAt: (place: Place, view: View) => void;
  /** Called when the person leaves a screen, before what follows is shown. */
  readonly leaves: (outcome: { readonly kind: string }) => void;
};

/** Puts the screens of an interview on the page; an interview that is left by the browser's buttons just ends there. */
export function pageInterviewer({ interview, keep, standing, showAt, leaves }: Circumstances): Interviewer {
  const put = <Outcome extends { readonly kind: string }>(
    place: Place,
    viewOf: (end: (outcome: Outcome) => void) => View,
  ) =>
    new Promise<Outcome>((done) => {
      const end = (outcome: Outcome) => {
        leaves(outcome);
        done(outcome);
      };
      showAt(place, viewOf(end));
    });

  return {
    question: (screen) =>
      put({ kind: 'question', question: screen.question.id }, (end) => ({
        kind: 'question',
        about: interview().about,
        standing: standing(),
        screen,
        end,
      })),
    proof: (screen) => {
      const { id } = screen.question;
      return put({ kind: 'proof', question: id }, (end) => ({
        kind: 'proof',
        standing: standing(),
        screen,
        typed: interview().typed[id] ?? screen.proof,
        keepTyped: (text) => keep({ typed: { ...interview().typed, [id]: text } }),
        end: (outcome) => {
          const { [id]: _, ...others } = interview().typed;
          if (outcome.kind === 'text') keep({ typed: others });
          end(outcome);
        },
      }));
    },
    review: (entries) =>
      put({ kind: 'review' }, (end) => ({ kind: 'review', about: interview().about, entries, end })),
    async menu({ title, entries }) {
      const { place } = await put<{ readonly kind: string; readonly place: number }>(
        { kind: 'settled' },
        (end) => ({
          kind: 'menu',
          title,
          // A page saves by itself, and is not quit.
          labels: entries.map(({ label, value }) => (value === 'quit' ? sentences.stop : label)),
          end: (chosen) => end({ kind: String(entries[chosen]!.value), place: chosen }),
        }),
      );
      return entries[place]!.value;
    },
  };
}
