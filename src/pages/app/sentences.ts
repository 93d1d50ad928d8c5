import { counted } from '../../numbers.ts';
import type { About } from './kept.ts';

/** What the page says besides what the program says in a terminal too. */
export const sentences = {
  what: 'Asks what you have done, and tells honestly which way in is open to you, and what to do next.',
  deeds: 'What you think of yourself is not asked. Low answers are as good a start as high ones.',
  full: 'All questions',
  quick: 'The quick way',
  fullGives: 'Exact points, a plan with dates, how sure it is, and what would change it.',
  quickGives: 'Which way in is recommended. The other questions can follow later.',
  goOn: 'Go on where you stopped',
  unfinished: (answered: number, about: About) =>
    `${counted(answered, 'question')} answered${about === 'other' ? ' about somebody else' : ''}, and not finished yet.`,
  begin: 'Begin',
  afresh: 'Begin afresh',
  files: 'Go on with a file',
  seeResult: 'See the result',
  answerAgain: 'Answer again',
  changeAnswer: 'Look over or change the answers',
  answerRest: (open: number) => `Answer the ${counted(open, 'question')} still open`,
  kept: 'Your answers are kept in this browser, on this device, after every question. Nothing is sent anywhere.',
  keptElsewhere: 'On a device that others use as well, save a file and then forget everything here.',
  aboutOther: 'I answer about somebody else',
  aboutOtherMeans:
    'A second pair of eyes: read “you” as the person you answer about. At the end there is a file for them.',
  aboutOtherNow: 'Your view of somebody else: “you” is that person.',
  openFile: 'Open a file of answers or a result',
  aside: 'Set aside earlier',
  takeUp: (answered: number, about: About) =>
    `Go on with ${counted(answered, 'answer')}${about === 'other' ? ' about somebody else' : ''}`,
  cannot: 'I cannot or will not do this',
  noPlan: 'There is nothing left in the plan.',
  takeBack: 'Untick it, and your plans may hold it again, with what comes after it.',
  hoursAWeek: 'Hours a week that I can give',
  print: 'Print',
  keepFiles: 'Take it with you',
  keepFilesWhy: 'The result and the answers can be opened again here, in another browser or in a terminal.',
  saveResult: 'Result (JSON)',
  saveAnswers: 'Answers (YAML)',
  saveCalendar: 'Calendar (ICS)',
  calendar: {
    lookAgain: 'open your page and answer again',
    log: 'note what you did and who saw it, for the next time you answer',
  },
  weeklyTimes: 'When I work on it, for the calendar',
  noTimes: 'A weekday and a time, please: Tue 19:00, for example, or Tue 19:00, Sat 10:00.',
  saveMarkdown: 'Report (Markdown)',
  withProof: 'The report with the names, links and notes that I gave',
  saveSecondView: 'Save the file',
  back: 'Back',
  stop: 'Stop for now',
  unknown: "I don't know",
  note: 'Add a note',
  help: 'What is meant',
  confirm: 'Go on',
  keys: "Keys: a number or the arrows choose, Enter confirms, B goes back, S is “I don't know”.",
  standing: 'How much is answered',
  left: ({ questions, minutes }: { readonly questions: number; readonly minutes: number }) =>
    `At most ${questions} more, about ${counted(minutes, 'minute')}`,
  lookOver: 'Press an answer to change it.',
  secondViewDone: 'That is all',
  forget: 'Forget everything',
  forgetSure: 'Everything that this page has kept in this browser goes, and cannot be brought back.',
  forgetYes: 'Yes, forget it',
  forgetNo: 'No, keep it',
  forgotten: 'All that was kept here is gone.',
  changedElsewhere: 'Something was answered in another window. Both are kept.',
  loadElsewhere: 'Show what is there',
  notKept:
    'This browser keeps no answers: it has no room left, or does not let the page. Go on, and save a file before you close the page.',
  setAside:
    'What another version of this page, or a page with other questions, has kept here cannot be used by this one. It is set aside in this browser.',
  notSetAside:
    'What another version of this page, or a page with other questions, has kept here cannot be used by this one, and there is no room to set it aside. So nothing new is kept: save a file before you close the page.',
  bankChanged: (from: string, to: string, left: number) =>
    `The questions have changed since, from version ${from} to ${to}. What still fits is kept.${left === 0 ? '' : ` ${counted(left, 'answer')} no longer ${left === 1 ? 'fits' : 'fit'}.`}`,
  secondView: 'That is your view',
  secondViewNext:
    'Save it as a file, give it to the person whom it is about, and go through your answers together. In a terminal, pm-path progress --against FILE shows where they differ from their own.',
  noScript:
    'This page needs JavaScript, which is switched off here. Nothing that you answer would leave this device.',
} as const;
