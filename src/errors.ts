import { counted } from './numbers.ts';

/** More than this is read by nobody; the rest is counted. */
const MOST_REPORTED = 20;

/** The same for what is wrong in one line among many. */
const MOST_SAID = 3;

/**
 * What can go wrong through no fault of the program: each sentence names the thing, the place and the way
 * out. Words between *stars* are what to type or to look at; a terminal shows them emphasised.
 */
const sentences = {
  noTerminal: () =>
    'The assessment asks questions, and this is not a terminal. Pass *--answers FILE* with your answers instead.',
  problems: (lines: readonly string[], others = 0) => {
    const more = Math.max(0, lines.length - MOST_REPORTED) + others;
    const rest = more > 0 ? [`... and ${counted(more, 'problem')} more.`] : [];
    return [...lines.slice(0, MOST_REPORTED), ...rest].join('\n');
  },
  otherBank: (file: string, bank: string) =>
    `${file}: none of its answers fits a question of the bank "${bank}". Name the one that it answers with *--bank DIR*.`,
  noFile: (path: string) => `${path}: there is no such file. Check the path.`,
  noBank: (path: string) =>
    `${path}: there is no question bank here: it takes a folder with a *bank.yaml* in it.`,
  noStories: (bank: string) =>
    `${bank}: there are no stories to hold the marks against. Write some into stories/; *pm-path bank schema story* has their form.`,
  tooManyRoutes: (routes: number, most: number) =>
    `The bank has ${routes} routes with weights, and the marks of at most ${most} can be compared in full. Choose readyAt in routes.yaml by hand; *pm-path bank check* says how the advice agrees.`,
  isFile: (path: string) => `${path}: this is a file, and a folder is needed. Name a folder.`,
  notEmpty: (path: string) =>
    `${path}: there is something in this folder already. Name one that is empty or not there yet.`,
  noSchema: (problem: string, names: readonly string[]) => `${problem}; there are ${names.join(', ')}.`,
  isFolder: (path: string) => `${path}: this is a folder, and a file is needed. Name a file in it.`,
  notAFile: (path: string) =>
    `${path}: this is not a regular file. Copy what it holds into one, or pass it on standard input.`,
  unreadable: (path: string, reason: string) =>
    `${path}: this cannot be read (${reason}). Look at who may read it, or copy it elsewhere.`,
  tooLarge: (path: string, most: string) =>
    `${path}: this file is too large; at most ${most} are read. Look whether it is the file you meant.`,
  notText: (path: string) => `${path}: this is not UTF-8 text. Save the file as UTF-8.`,
  draftInUse: (home: string) =>
    `Another pm-path is asking these questions now, and keeps the answers in ${home}. Finish it or quit it there first: a few seconds after it has ended, this one goes on from its answers. Or use *--no-save* or another *--home DIR* here.`,
  draftNotKept: (path: string, reason: string) =>
    `Your last answers could not be kept in ${path} (${reason}). Make room there, or use another folder with *--home DIR*.`,
  folderGone: () => 'The folder that you are in is not there any more. Go to one that is, and try again.',
  noHome: () =>
    'Nobody knows where your answers are to be kept: HOME names no folder, and this system does not know its user. Name a folder with *--home DIR*.',
  homeUnusable: (path: string, reason: string) =>
    `${path}: drafts and assessments cannot be kept here (${reason}). Choose another folder with *--home DIR*, or use *--no-save*.`,
  homeUnreadable: (path: string, reason: string) =>
    `${path}: what was saved cannot be read here (${reason}). Look at the folder, or choose another with *--home DIR*.`,
  linkInHome: (path: string) =>
    `${path}: this is a link, and none is followed within a home, so that nobody can lead your answers elsewhere. Put the folder itself in its place, or name where it lies with *--home DIR*.`,
  noAssessment: (home: string, bank: string) =>
    `There is no assessment in ${home} yet with the question bank "${bank}". Answer its questions first with *pm-path assess*, or name another bank with *--bank DIR*.`,
  unfinished: (unfinished: string) =>
    `${unfinished} Go on with *pm-path assess*: the result comes at its end.`,
  logNeeds: (parts: readonly string[]) =>
    `A deed needs ${parts.join(', and ')}, and this is not a terminal to ask in. Example: *pm-path log "Sat in on two calls" --area ID*.`,
  badEntry: (part: string, sentence: string) => `${part}: ${sentence}.`,
  notLogged: (path: string, reason: string) =>
    `The deed could not be saved in ${path} (${reason}). Nothing was logged; choose another folder with *--home DIR*.`,
  choiceNotKept: (path: string, reason: string) =>
    `What you will do without could not be kept in ${path} (${reason}). Choose another folder with *--home DIR*.`,
  timesWithoutCalendar: () =>
    'The times of *--at* are for a calendar. Name the file to write it to with *--ics FILE*.',
  fileThere: (path: string) =>
    `${path}: this file is there already. Choose another name, or write over it with *--force*.`,
  nothingForManager: (why: string) =>
    `There is nothing to ask a manager for. ${why} Leave *--for* out, or write it for a mentor with *--for mentor*.`,
  pageNeedsFile: () =>
    'A page is not for a terminal. Name the file to write it to with *--out FILE*, or choose *--format md*.',
  noEnding: (path: string, endings: readonly string[]) =>
    `${path}: no report is written under this ending. Name a file that ends in ${alternatives(endings)}.`,
  otherEnding: (path: string, format: string, endings: readonly string[]) =>
    `${path}: this is not the ending of *--format ${format}*. Name a file that ends in ${alternatives(endings)}, or leave *--format* out.`,
  noFolder: (path: string) =>
    `${path}: there is no such folder to write into. Make it first, or choose another place.`,
  notWritten: (path: string, reason: string) =>
    `${path}: this could not be written (${reason}). Make room there, or choose another place.`,
  noRecord: (id: string, home: string) =>
    `Nothing in ${home} has an id that begins with "${id}". *pm-path history* lists what is there.`,
  notAnAssessment: (id: string) =>
    `"${id}" is a deed and not an assessment. *pm-path log --list* prints the deeds.`,
  ambiguousId: (id: string, ids: string) => `"${id}" begins more than one id: ${ids}. Type more of it.`,
  sameId: (id: string, files: string) =>
    `"${id}" is in more than one file: ${files}. Type the name of the one that you mean.`,
  removeWhat: () =>
    'Name what to remove: an id or a file that *pm-path history* lists, or *--all* for all of it.',
  askingNow: (home: string) =>
    `Another pm-path is asking questions now, and keeps the answers in ${home}. Finish it or quit it there first.`,
  noTerminalToConfirm: () =>
    'Removing asks first, and this is not a terminal. Pass *--yes* to remove without being asked.',
  notRemoved: (path: string, reason: string) =>
    `${path}: this could not be removed (${reason}). It is still there.`,
  notAllRemoved: (lines: readonly string[]) =>
    `These could not be removed, and are still there:\n${lines.join('\n')}`,
  notPrinted: (reason: string) =>
    `The output could not be written in full (${reason}). Send it elsewhere; what was to be saved is saved.`,
  lineTooLong: (most: string) =>
    `This line is longer than ${most}, and a record is not. A record ends with its line.`,
  lineNotText: () => 'This line is not UTF-8 text. Save the records as UTF-8.',
  lineNotJson: () =>
    'This line is no complete JSON. A record is { "id": ..., "answers": { ... } }, all of it on one line.',
  lineTooDeep: () =>
    'The values of this line are nested too deeply. A record holds answers, and they hold nothing but a proof.',
  keyTwice: (key: string) => `"${key}" stands twice in this line; which one counts?`,
  notARecord: () => 'A record is expected: { "id": ..., "answers": { question: answer, ... } }.',
  badAnswers: (sentences: readonly string[]) => {
    const more = sentences.length - MOST_SAID;
    const rest = more > 0 ? [`and ${more} more`] : [];
    return `${[...sentences.slice(0, MOST_SAID), ...rest].join('; ')}.`;
  },
  badLines: (bad: number, all: number) =>
    `${bad} of ${counted(all, 'record')} could not be scored. Look for "error" in the results: each says why, in the place of its record.`,
  inputUnreadable: (reason: string) =>
    `The records could not be read to their end (${reason}). What came out is incomplete.`,
  badPeople: (bad: number, first: string) =>
    `${counted(bad, 'line')} could not be used and ${bad === 1 ? 'is' : 'are'} not in the figures; the first is ${first}`,
  badFiles: (bad: number, all: number) =>
    `${bad} of ${counted(all, 'file')} could not be scored. Look for "error" in the results: each says why, with the name of its file.`,
  linesAsFile: (path: string) =>
    `${path}: records, one a line, are read from standard input. Type pm-path score < ${path}.`,
  noAnswersFiles: (path: string) =>
    `${path}: there are no answers files in this folder. Their names end in .json, .yaml or .yml.`,
  tooManyPeople: (most: number) =>
    `There are more than ${most} people in these lines, and all are kept to compare them. Draw so many at random.`,
  notAResult: (line: number) =>
    `Line ${line} is no result of *pm-path score*. Score the records first; their results are what is counted here.`,
  resultOfOtherBank: (line: number, bank: string) =>
    `Line ${line} is the result of another question bank than "${bank}" as it is now. Name that bank with *--bank DIR*, or score the records anew.`,
  tooFewPeople: (people: number, fewest: number) =>
    `There are ${counted(people, 'result')} here, and nothing is shown of fewer than ${fewest} people.`,
  tooManyGroups: (key: string, most: number) =>
    `"${key}" has more than ${most} values in these results. Group by something that several people share, such as a school.`,
  resultsFromTerminal: () =>
    'Lines are read from a file or standard input, and it is a terminal. Name the file, or pass it on: *pm-path cohort < results.ndjson*.',
  recordsFromTerminal: () =>
    'Records are read from standard input, and it is a terminal. Examples: *pm-path score < people.ndjson*, *pm-path score answers/*.',
  notSaved: (path: string, reason: string) =>
    `The assessment could not be saved in ${path} (${reason}). The result is complete all the same; to keep it, use *--json* or another *--home DIR*.`,
} as const satisfies Record<string, (...args: never[]) => string>;

export type ErrorCode = keyof typeof sentences;

/** ".html, .htm or .md" */
function alternatives(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

/** Exit codes other than 2, wrong usage or a bad file. */
const exitCodes: Partial<Record<ErrorCode, 1>> = {
  draftNotKept: 1,
  notPrinted: 1,
  notSaved: 1,
  notLogged: 1,
  choiceNotKept: 1,
  notWritten: 1,
  notRemoved: 1,
  notAllRemoved: 1,
  badLines: 1,
  badFiles: 1,
  badPeople: 1,
  inputUnreadable: 1,
};

/** A failure that is the world's and not the program's: shown as its sentence, without a stack. */
export class ExpectedError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly exitCode: 1 | 2;

  constructor(code: Code, ...args: Parameters<(typeof sentences)[Code]>) {
    super((sentences[code] as (...args: unknown[]) => string)(...args));
    this.name = 'ExpectedError';
    this.code = code;
    this.exitCode = exitCodes[code] ?? 2;
  }
}

/** The sentence without its stars, for where nothing is emphasised. */
export function withoutStars({ message }: ExpectedError): string {
  return message.replaceAll('*', '');
}

/** What the system calls the failure, without the path and the call: "no space left on device". */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return message.match(/^[A-Z]+: (.*?)(, |$)/)?.[1] ?? code ?? message;
}
