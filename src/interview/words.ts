import { counted } from '../words/numbers.ts';
import type { ProofScreen, QuestionScreen } from './asker.ts';
import type { Course } from './course.ts';
import type { Length } from './length.ts';

/** Everything that the interview says. */
export const words = {
  unknown: "I don't know",
  noProofYet: 'no proof yet',
  chooseFirst: 'Choose an answer first, with its number or the arrow keys.',
  chooseForNote: 'Choose an answer first; the note belongs to it.',
  noHelp: 'There is no more to say about this one. Choose the nearest.',
  noBack: 'This is the first question.',
  noSkip: 'This one is about your situation and has no "I don\'t know": choose the nearest.',
  notUnderstood: 'Type the number of an answer, or one of the words above.',
  lookOver: 'Your answers',
  seeResult: 'See the result',
  whatNow: 'What now?',
  goOn: 'Go on where you stopped',
  afresh: 'Begin afresh; the earlier answers are kept aside',
  quitNow: 'Save and quit',
  enough: 'See the result',
  rest: 'Answer the others as well, for exact points and a closer plan',
  settled: ({ fewest, most }: Length) =>
    `That is enough: no answer to the other questions can change which way in is recommended. ${range(fewest.questions, most.questions)} are left, about ${range(fewest.minutes, most.minutes)} minutes.`,
  welcome: (title: string, { fewest, most }: Length, course: Course['kind'], plain: boolean) =>
    [
      title,
      '',
      `${course === 'full' ? `${range(fewest.questions, most.questions)} questions, about ${range(fewest.minutes, most.minutes)} minutes.` : `At most ${most.questions} questions and ${most.minutes} minutes, and fewer for most people: it stops as soon as no answer can change which way in is recommended.`} They ask what you have done, not what you think of yourself. Low answers are as good a start as high ones.`,
      'Your answers stay on this machine and are kept after each question, so you can stop and go on later.',
      plain
        ? "For each question type the number of your answer and press Enter. You can also type: back, skip (I don't know), help, note (to add a note or proof), quit (save and stop)."
        : 'Choose with a number or the arrow keys, then press Enter. The other keys stand below each question.',
    ].join('\n'),
  begin: 'Enter begins, q quits',
  resume: (answered: number, when: string, { fewest, most }: Length) =>
    `You answered ${counted(answered, 'question')} on ${when}. ${range(fewest.questions, most.questions)} are left, about ${range(fewest.minutes, most.minutes)} minutes.`,
  draftDoesNotFit: (left: number) =>
    `The question bank has changed since: ${counted(left, 'answer')} no longer fits and is asked again.`,
  setAside: (path: string) => `The earlier answers are kept in ${path}.`,
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
  keptProof: 'Enter keeps this text; a single - removes it.',
  quit: 'Saved. `pm-path assess` goes on from here.',
  quitUnsaved: 'Stopped. Nothing was saved, as you asked.',
  interrupted: 'Stopped. Your answers so far are kept; `pm-path assess` goes on from there.',
} as const;

function range(fewest: number, most: number): string {
  return fewest === most ? `${most}` : `${fewest} to ${most}`;
}
