import type { Area, Given, Question } from '../../scoring/index.ts';
import type { EndingSignal } from './signals.ts';

/** One question, with what the person needs to know to answer it. */
export type QuestionScreen = {
  readonly area: Area;
  readonly question: Question;
  readonly place: Place;
  /** The answer given before in this interview. */
  readonly given: Given | undefined;
  /**
   * The answer of the last assessment, if it has one. Where the area says `confirm` it is preselected; where it
   * says `fresh` it shows only after the new answer, so that it does not pull that one its way.
   */
  readonly lastTime: Given | undefined;
  readonly canGoBack: boolean;
};

/** "3 of 5" inside the area, as far as is known now; in quick mode "question 7, 26 at most". */
export type Place = { readonly number: number; readonly isNewArea: boolean } & (
  | { readonly kind: 'in-area'; readonly of: number }
  | { readonly kind: 'in-all'; readonly atMost: number }
);

export type QuestionOutcome =
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'back' }
  /** To the note or proof of this answer. */
  | { readonly kind: 'note'; readonly answer: string }
  | { readonly kind: 'quit' };

/** Asks what there is to show for an answer. */
export type ProofScreen = {
  readonly question: Question;
  readonly label: string;
  /** What it counts as without proof; absent for a note to an answer that needs none. */
  readonly countsAs?: string;
  /** What is there already: typed before, or from the last assessment. */
  readonly proof: string;
  /** What was logged in the area, the latest first: each could be the proof. */
  readonly deeds: readonly string[];
};

export type ProofOutcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'quit' };

export type ReviewEntry = {
  readonly question: Question;
  readonly areaTitle: string;
  readonly answer: string;
};

export type ReviewOutcome =
  | { readonly kind: 'change'; readonly question: string }
  | { readonly kind: 'result' }
  | { readonly kind: 'quit' };

export type WelcomeOutcome = { readonly kind: 'begin' } | { readonly kind: 'quit' };

/** One of the things to do next. */
type Choice<Kind extends string> = { readonly kind: Kind; readonly label: string };

/** Who puts the questions: a drawn terminal, plain lines or, in tests, a script. */
export type Asker = {
  say(text: string): void;
  /** Says it and waits until it has been read. */
  welcome(text: string): Promise<WelcomeOutcome>;
  /** Says it and lets the person choose; the first is what Enter alone takes. */
  choose<Kind extends string>(text: string, choices: readonly Choice<Kind>[]): Promise<Kind>;
  /** One line of text, trimmed; empty when nothing was typed. */
  line(text: string): Promise<string>;
  question(screen: QuestionScreen): Promise<QuestionOutcome>;
  proof(screen: ProofScreen): Promise<ProofOutcome>;
  review(entries: readonly ReviewEntry[]): Promise<ReviewOutcome>;
  close(): void;
};

/** What an interview asks with; where it is put on the screen makes no difference to its course. */
export type Interviewer = Pick<Asker, 'question' | 'proof' | 'review' | 'choose'>;

/** The person pressed Ctrl-C, or the program was told to end. */
export class Interrupted extends Error {
  readonly signal: EndingSignal;

  constructor(signal: EndingSignal = 'SIGINT') {
    super(signal);
    this.signal = signal;
  }
}
