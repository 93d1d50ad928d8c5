import type { ProofScreen, QuestionScreen } from './asker.ts';
import type { Length } from './length.ts';
import { rangeOf } from './length-in-words.ts';

/** What the interview says wherever it is held. */
export const sentences = {
  unknown: "I don't know",
  noProofYet: 'no proof yet',
  chooseFirst: 'Choose an answer first, with its number or the arrow keys.',
  chooseForNote: 'Choose an answer first; the note belongs to it.',
  noHelp: 'There is no more to say about this one. Choose the nearest.',
  noSkip: 'This one is about your situation and has no "I don\'t know": choose the nearest.',
  lookOver: 'Your answers',
  quitNow: 'Save and quit',
  enough: 'See the result',
  rest: 'Answer the others as well, for exact points and a closer plan',
  settled: ({ fewest, most }: Length) =>
    `That is enough. No answer to the other questions can change which way in is recommended. Left: ${rangeOf(fewest.questions, most.questions, 'question')}, about ${rangeOf(fewest.minutes, most.minutes, 'minute')}.`,
  answeredBefore: 'your answer so far',
  answeredLastTime: 'last time',
  place: ({ area, place }: QuestionScreen) =>
    place.kind === 'in-area'
      ? `${area.title}, ${place.number} of ${place.of}`
      : `${area.title}. Question ${place.number}, ${place.atMost} at most`,
  proofAsk: ({ countsAs }: ProofScreen) =>
    countsAs === undefined
      ? 'Your note on this answer:'
      : 'What could you show for it, or who can confirm it? One line is enough.',
  proofWithout: ({ countsAs }: ProofScreen) =>
    countsAs === undefined
      ? 'Leave it empty for no note.'
      : `Left empty, it counts as “${countsAs}” until there is something to show.`,
  proofTooLittle:
    "Say what, where or who: for example “Notes of 12 talks, in the team's folder”. Or leave the line empty.",
} as const;
