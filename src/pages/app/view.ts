import type {
  ProofOutcome,
  ProofScreen,
  QuestionOutcome,
  QuestionScreen,
  ReviewEntry,
  ReviewOutcome,
} from '../../interview/asker.ts';
import type { About } from './kept.ts';
import type { Standing } from './standing.ts';

/** What is to be seen now, and what to call once the person has done something. */
export type View =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'question';
      readonly about: About;
      readonly standing: Standing;
      readonly screen: QuestionScreen;
      readonly end: (outcome: QuestionOutcome) => void;
    }
  | {
      readonly kind: 'proof';
      readonly standing: Standing;
      readonly screen: ProofScreen;
      /** What was typed before and is not confirmed yet. */
      readonly typed: string;
      readonly keepTyped: (text: string) => void;
      readonly end: (outcome: ProofOutcome) => void;
    }
  | {
      readonly kind: 'menu';
      readonly title: string;
      readonly labels: readonly string[];
      readonly end: (place: number) => void;
    }
  | {
      readonly kind: 'review';
      readonly about: About;
      readonly entries: readonly ReviewEntry[];
      readonly end: (outcome: ReviewOutcome) => void;
    }
  | { readonly kind: 'result' }
  | { readonly kind: 'second-view' };
