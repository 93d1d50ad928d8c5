import type { Answers, Bank } from '../../scoring/index.ts';
import { areaTitle } from '../words/names.ts';
import type { Asker } from './asker.ts';
import type { Course } from './course.ts';
import type { Earlier } from './earlier.ts';
import { interviewLength } from './length.ts';
import { lengthInWords } from './length-in-words.ts';
import { terminalSentences } from './terminal-sentences.ts';
import type { Wishes } from './wishes.ts';

/** What the person is about to begin. */
type Beginning = {
  readonly bank: Bank;
  readonly start: Answers;
  readonly course: Course;
  readonly wishes: Wishes;
  readonly earlier: Earlier;
  readonly plain: boolean;
};

/**
 * Says what is coming and, where nothing was said about it, lets the person choose between all questions and few.
 * @returns `null` when the person would rather not begin
 */
export async function welcome(ask: Asker, beginning: Beginning): Promise<Course['kind'] | null> {
  const { bank, start, course, wishes } = beginning;
  const isOpen = wishes.quick !== true && wishes.area === undefined;
  const text = welcomeText(beginning, isOpen);
  if (!isOpen && beginning.plain) {
    ask.say(text);
    return course.kind;
  }
  const length = interviewLength(bank, start, course.asks);
  return ask.menu<Course['kind'] | null>({
    kind: 'menu',
    title: text,
    entries: [
      ...(isOpen
        ? ([
            { value: 'full', label: terminalSentences.inFull, hint: terminalSentences.fullGives(length) },
            { value: 'quick', label: terminalSentences.inBrief, hint: terminalSentences.quickGives(length) },
          ] as const)
        : [{ value: course.kind, label: terminalSentences.begin }]),
      { value: null, label: terminalSentences.notNow },
    ],
  });
}

function welcomeText({ bank, start, course, wishes, earlier, plain }: Beginning, isOpen: boolean): string {
  const length = isOpen ? null : lengthInWords(interviewLength(bank, start, course.asks), course.kind);
  if (!earlier.assessment) return terminalSentences.welcome(bank.title, length, plain, wishes.save);
  const areas = wishes.area?.map((id) => areaTitle(bank, id)) ?? null;
  return terminalSentences.welcomeBack(earlier.assessment, length, areas, plain);
}
