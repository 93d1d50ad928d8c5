import { answerId } from '../../scoring/index.ts';
import { counted } from '../numbers.ts';
import { dayOf } from '../words/dates.ts';
import { quoted } from '../words/names.ts';
import type { Progress, ProofScreen, QuestionScreen } from './asker.ts';
import type { Course } from './course.ts';
import type { Earlier } from './earlier.ts';
import type { Length } from './length.ts';
import { lengthInWords, rangeOf } from './length-in-words.ts';

/** What it says besides in a terminal, where there are keys, lines and files. */
export const terminalSentences = {
  noBack: 'This is the first question.',
  /** Below a drawn question, each only where it does something. */
  questionKeys: {
    confirm: 'Enter confirms',
    look: 'letters look for an answer',
    back: (key: string) => `${key} back`,
    unknown: "s I don't know",
    help: '? help',
    note: (key: string) => `${key} note or proof`,
    quit: (key: string) => `${key} save and quit`,
  },
  moreAbove: (entries: number) => `(${entries} more above)`,
  moreBelow: (entries: number) => `(${entries} more below)`,
  menuKeys: 'Enter chooses, Esc goes back',
  longMenuKeys: 'Enter chooses, Esc goes back, typing letters looks for an entry',
  narrowedTo: (filter: string) => `Looking for: ${filter} (Esc shows all again)`,
  noneHas: (filter: string) => `Nothing here has “${filter}” in it. Esc shows all again.`,
  chooseByNumber: 'Type the number of an entry, or back.',
  /** What stands before the line that is typed, in plain mode. */
  typeHere: {
    answer: 'Your answer:',
    entry: 'Number, then Enter:',
    noted: 'Note for which answer? Number:',
    review: 'Number or Enter:',
    text: 'Text:',
    more: 'More, or Enter alone:',
  },
  enterKeeps: (when: 'now' | 'last time', number: number) =>
    `${when === 'now' ? 'Your answer so far' : 'Last time'}: ${number}. Enter keeps it.`,
  typeNumberOr: ({ canGoBack, question }: QuestionScreen) =>
    `Type a number, or: ${[
      ...(canGoBack ? ['back'] : []),
      ...(question.kind === 'weighted' ? ["skip (I don't know)"] : []),
      ...(question.help === undefined ? [] : ['help']),
      'note',
      'quit (save and stop)',
    ].join(', ')}.`,
  backToQuestion: 'A line with only the word back goes back to the question.',
  reviewInLines:
    'Type a number to change that answer, Enter or result to see the result, back for the last question, quit to save and stop.',
  anyKey: 'Any key goes back.',
  pagerKeys: (from: number, to: number, all: number) =>
    `${from} to ${to} of ${all} lines. Space reads on, b back, q ends.`,
  notUnderstood: 'Type the number of an answer, or one of the words above.',
  seeResult: 'See the result',
  reviewKeys:
    'Enter changes an answer or shows the result, r result, b back, / looks for one, q save and quit',
  /** What stands before an answer in the list of all. */
  lacking: { proof: '!', knowledge: '?' },
  openInReview: ({ proof, knowledge }: Lacking) =>
    [
      ...(proof === 0 ? [] : [`! ${withoutProof(proof)}`]),
      ...(knowledge === 0 ? [] : [`? ${notKnown(knowledge)}`]),
    ].join(' '),
  openInLines: ({ proof, knowledge }: Lacking) =>
    [...(proof === 0 ? [] : [withoutProof(proof)]), ...(knowledge === 0 ? [] : [notKnown(knowledge)])].join(
      ' ',
    ),
  goOn: 'Go on where you stopped',
  goOnInFull: 'Go on there, with all questions',
  afresh: 'Begin afresh; the earlier answers are kept aside',
  welcome: (title: string, length: string | null, plain: boolean, saves: boolean) =>
    [
      title,
      '',
      `${length === null ? 'The questions' : `${length} They`} ask what you have done, not what you think of yourself. Low answers are as good a start as high ones.`,
      saves
        ? 'Your answers stay on this machine and are kept after each question, so you can stop and go on later.'
        : 'Nothing is saved, as you asked: when you stop before the result, your answers are gone.',
      ...(plain ? [HOW_TO_ANSWER_IN_LINES] : []),
    ].join('\n'),
  welcomeBack: (
    { takenAt, left }: NonNullable<Earlier['assessment']>,
    length: string | null,
    areas: readonly string[] | null,
    plain: boolean,
  ) =>
    [
      `Welcome back. Your last assessment is of ${dayOf(takenAt)}.`,
      '',
      ...(length === null ? [] : [length]),
      ...(areas === null
        ? []
        : [`Only ${areas.join(', ')} and what follows from it; all other answers stay as they are.`]),
      'About your situation, Enter keeps your last answer. About what you have done you are asked afresh, and see your last answer afterwards.',
      ...(left === 0 ? [] : [`The question bank has changed since: ${noLongerFit(left)}`]),
      ...(plain ? [HOW_TO_ANSWER_IN_LINES] : []),
    ].join('\n'),
  inFull: 'All questions',
  fullGives: ({ fewest, most }: Length) =>
    `${rangeOf(fewest.questions, most.questions, 'question')}, about ${rangeOf(fewest.minutes, most.minutes, 'minute')}: exact points, and a plan that fits you`,
  inBrief: 'Quick',
  quickGives: ({ most }: Length) =>
    `At most ${counted(most.questions, 'question')}, for most people fewer: the same way in, but rough points and a rough plan`,
  begin: 'Begin',
  notNow: 'Not now',
  minutesLeft: ({ fewest, most }: Progress['minutes']) =>
    fewest === 0
      ? `at most ${counted(most, 'minute')} left`
      : `about ${rangeOf(fewest, most, 'minute')} left`,
  resume: (answered: number, when: string, length: Length, course: Course['kind']) =>
    `${course === 'quick' ? 'A quick interview' : 'An interview'} of ${dayOf(when)} is not finished: ${counted(answered, 'question')} answered. Left: ${lowerFirst(lengthInWords(length, course))}`,
  bankChanged: (from: string, to: string, left: number) =>
    `The question bank has changed since, from version ${from} to ${to}: what still fits is kept, and only what is new is asked.${left === 0 ? '' : ` ${noLongerFit(left)}`}`,
  lastTime: ({ question, lastTime }: QuestionScreen, answer: string | null) => {
    if (answerId(lastTime) === answer) return 'The same as last time.';
    const label = question.answers.find(({ id }) => id === answerId(lastTime))?.label;
    return `Last time: ${label === undefined ? "I don't know" : quoted(label)}.`;
  },
  areaAfterDraft:
    'To go on asks the rest of that interview; --area asks its areas only when you begin afresh.',
  setAside: (path: string) => `The earlier answers are kept in ${path}.`,
  nothingToShow: ({ countsAs }: ProofScreen) =>
    countsAs === undefined ? 'No note.' : 'Nothing to show yet.',
  soFar: (text: string) => `So far: ${text}`,
  keptProof: 'Enter keeps this text; a single - removes it.',
  linesPasted: 'Several lines came at once, as when something is pasted. They are taken as one text.',
  lineCut:
    'A terminal hands over at most 4,095 characters of a line, and yours may have been cut there. Type the rest of it on the next line.',
  noRoom: (over: number) =>
    `There is no room for that: it would be ${counted(over, 'character')} too long. Say where the rest lies.`,
  proofTooLong: (over: number) =>
    `That is ${counted(over, 'character')} too long. Shorten it, or say where the rest lies.`,
  deedsByKey: (deeds: readonly string[]) =>
    deeds.length === 1
      ? 'The Tab key puts in what you logged:'
      : `The Tab key puts in what you logged, one after the other:`,
  deedsByNumber: 'Or the number of what you logged:',
  proofKeys: 'Enter confirms, Esc back to the question (your text is kept)',
  lookingForOther:
    'Another pm-path may be asking these questions. Looking for a few seconds whether it still runs ...',
  takenOver: (path: string) =>
    `This program gave no sign of life for a while, and another pm-path has taken these questions over. Your answers here are kept in ${path}; pm-path assess --answers with that file scores them.`,
  quitTakenOver: (path: string) => `Stopped. Your answers here are kept in ${path}.`,
  quit: 'Saved. `pm-path assess` goes on from here.',
  quitUnanswered: 'Stopped. Nothing was answered, so nothing was saved.',
  quitUnsaved: 'Stopped. Nothing was saved, as you asked.',
  draftNotKept: (home: string, reason: string) =>
    `Your answers cannot be kept in ${home} just now (${reason}). You can go on; each answer tries again, and the result will be printed in any case.`,
  interruptedNotKept: 'Stopped. Your last answers could not be kept.',
  interrupted: 'Stopped. Your answers so far are kept; `pm-path assess` goes on from there.',
} as const;

type Lacking = Readonly<Record<'proof' | 'knowledge', number>>;

function withoutProof(answers: number): string {
  return `${counted(answers, 'answer')} without proof, which ${answers === 1 ? 'counts' : 'count'} as less.`;
}

function notKnown(answers: number): string {
  return `${counted(answers, 'answer')} of “I don't know”, which ${answers === 1 ? 'counts' : 'count'} as the lowest.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function noLongerFit(left: number): string {
  return `${counted(left, 'answer')} no longer ${left === 1 ? 'fits' : 'fit'}.`;
}

const HOW_TO_ANSWER_IN_LINES =
  "For each question type the number of your answer and press Enter. You can also type: back, skip (I don't know), help, note (to add a note or proof), quit (save and stop).";
