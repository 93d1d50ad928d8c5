import type { Area, Given, Question } from '../../scoring/index.ts';
import type { EndingSignal } from './signals.ts';

/** One question, with what the person needs to know to answer it. */
export type QuestionScreen = {
  readonly area: Area;
  readonly question: Question;
  readonly place: Place;
  readonly progress: Progress;
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

/** How far the whole interview is, as far as is known now. */
export type Progress = {
  /** 0 to 1; it never goes back while questions are answered one after the other. */
  readonly share: number;
  /** That it may still take. */
  readonly minutes: { readonly fewest: number; readonly most: number };
};

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
  /** What is there already, to be changed: typed before, or from the last assessment. */
  readonly proof: string;
  /** What was logged in the area, the latest first: each could be the proof. */
  readonly deeds: readonly string[];
};

/** `typed`: the text under way, which is kept to be gone on with. */
export type ProofOutcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'back'; readonly typed?: string }
  | { readonly kind: 'quit'; readonly typed?: string }
  /** The program was told to end. */
  | { readonly kind: 'stopped'; readonly signal: EndingSignal; readonly typed: string };

export type ReviewEntry = {
  readonly question: Question;
  readonly areaTitle: string;
  /** What stands before the answer: a short name, or the question itself. */
  readonly name: string;
  readonly answer: string;
  /** What the answer would need to count in full. */
  readonly lacks: 'proof' | 'knowledge' | null;
};

export type ReviewOutcome =
  | { readonly kind: 'change'; readonly question: string }
  | { readonly kind: 'result' }
  /** To the question asked last. */
  | { readonly kind: 'back' }
  | { readonly kind: 'quit' };

/** Things to choose one of. */
export type Menu<Value> = {
  /** In a menu the first entry is at the cursor; what is recorded as an answer has to be chosen by hand. */
  readonly kind: 'menu' | 'answer';
  /** Lines to be seen above it: safe to print, painted, and of the width of the terminal. */
  readonly above?: readonly string[];
  /** Is wrapped; may be empty. */
  readonly title: string;
  readonly entries: readonly MenuEntry<Value>[];
};

type MenuEntry<Value> = {
  readonly value: Value;
  readonly label: string;
  /** What is said of it, below. */
  readonly hint?: string;
  /** A letter that chooses it at once, in lists of at most ten. */
  readonly key?: string;
};

/** Who puts the questions: a drawn terminal, plain lines or, in tests, a script. */
export type Asker = {
  say(text: string): void;
  /** `null` when the person would rather go back. */
  menu<Value>(menu: Menu<Value>): Promise<Value | null>;
  /** Lets the person read lines that are safe to print, page by page where they are many. */
  show(lines: readonly string[]): Promise<void>;
  /**
   * One line of text, trimmed; empty when nothing was typed.
   * @param typed what is there already, to be changed
   * @throws Interrupted when the person stopped
   */
  line(text: string, typed?: string): Promise<string>;
  question(screen: QuestionScreen): Promise<QuestionOutcome>;
  proof(screen: ProofScreen): Promise<ProofOutcome>;
  review(entries: readonly ReviewEntry[]): Promise<ReviewOutcome>;
  close(): void;
};

/** What an interview asks with; where it is put on the screen makes no difference to its course. */
export type Interviewer = Pick<Asker, 'question' | 'proof' | 'review' | 'menu'>;

/** The person pressed Ctrl-C, or the program was told to end. */
export class Interrupted extends Error {
  readonly signal: EndingSignal;

  constructor(signal: EndingSignal = 'SIGINT') {
    super(signal);
    this.signal = signal;
  }
}
