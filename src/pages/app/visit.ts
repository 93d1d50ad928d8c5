import { type Answers, type Bank, findQuestion } from '../../../scoring/index.ts';
import { quickCount } from '../../../scoring/unanswered/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import { type Course, fullCourse, quickCourse } from '../../interview/course.ts';
import { type Interviewed, interview, type StartingPoint } from '../../interview/interview.ts';
import type { BrowserStore } from './browser-store.ts';
import { concluded } from './concluded.ts';
import { earlierIn } from './earlier-in.ts';
import { keepingIn } from './keeping.ts';
import {
  type About,
  assessmentsShown,
  type Kept,
  type KeptInterview,
  withAssessment,
  withInterview,
} from './kept.ts';
import { pageInterviewer } from './page-interviewer.ts';
import { type Place, placesIn } from './place.ts';
import { savedFrom } from './saved-from.ts';
import { sentences } from './sentences.ts';
import { standingOf } from './standing.ts';
import type { View } from './view.ts';

/** What the page shows, and everything that a person can do on it. */
export type Visit = {
  readonly bank: Bank;
  readonly kept: () => Kept;
  /** Why nothing is kept for the next time, `null` when it is. */
  readonly notKept: () => string | null;
  /** Shows the first screen: where the person was, or the start. */
  open(): void;
  begin(about: About, course: Course['kind'], answers?: Answers): void;
  goOn(): void;
  /** To the list of all answers of the interview. */
  review(): void;
  /** The same for answers that a result is shown of; what is open of them is asked. */
  lookOver(answers: Answers): void;
  answerRest(answers: Answers): void;
  /** Goes on with one that was put aside. */
  takeUpAside(place: number): void;
  toStart(): void;
  toResult(): void;
  /** As `assess --answers` takes them: with a result at once. */
  take(answers: Answers): void;
  /** A whole assessment, of this or another machine. */
  takeAssessment(assessment: SavedAssessment): void;
  /** @param action full id of what the person cannot or will not do */
  decline(action: string): void;
  takeBack(action: string): void;
  setHours(hoursPerWeek: number): void;
  /** Another window has changed what is kept. */
  changedElsewhere(): void;
  forget(): void;
};

/** Something that can be done about what is said. */
type Way = { readonly label: string; readonly take: () => void };

export type Said = { readonly sentence: string; readonly way?: Way };

/** Who looks at a visit: what to show now, and what to say besides. */
export type Onlooker = { show(view: View): void; say(sentence: string, way?: Way): void };

export function visitOf(bank: Bank, window: Window, store: BrowserStore, onlooker: Onlooker): Visit {
  const { kept, notKept, keep, load, beginAnew } = keepingIn(store, bank, (sentence) =>
    onlooker.say(sentence),
  );
  let course: Course = fullCourse(bank);
  let isBack = false;
  const places = placesIn(window, arrive);

  const keepInterview = (changed: Partial<KeptInterview>) => {
    keep(({ interview: begun }) => (begun ? { interview: { ...begun, ...changed } } : {}));
  };

  function showAt(place: Place, view: View): void {
    const moved = places.moveTo(place, isBack);
    isBack = false;
    void moved.then(() => onlooker.show(view));
  }

  const interviewer = pageInterviewer({
    interview: () => kept().interview!,
    keep: keepInterview,
    standing: () => standingOf(bank, kept().interview!.answers, course),
    showAt,
    leaves({ kind }) {
      isBack = kind === 'back';
      // The quick way has come to its end, and the person goes on with the other questions.
      if (kind === 'rest') {
        course = fullCourse(bank);
        keepInterview({ course: 'full' });
      }
    },
  });

  function ask(from: StartingPoint): void {
    const { answers } = kept().interview!;
    const save = (given: Answers, kind: Course['kind']) => keepInterview({ answers: given, course: kind });
    const beginning = { course, earlier: earlierIn(bank, kept()), from };
    void interview(bank, answers, interviewer, save, beginning).then(ended);
  }

  function ended({ kind, course: asked, answers }: Interviewed): void {
    if (kind === 'quit') visit.toStart();
    else if (kept().interview!.about === 'other') showAt({ kind: 'second-view' }, { kind: 'second-view' });
    else conclude(answers, asked === 'quick' ? quickCount(bank, answers) : undefined);
  }

  function conclude(answers: Answers, quick: SavedAssessment['quick']): void {
    keep((latest) => concluded(bank, latest, answers, quick, new Date()) ?? {});
    visit.toResult();
  }

  function arrive(place: Place): void {
    isBack = false;
    wayTo(place)();
  }

  /** How a place is shown again; the start, where there is nothing to show there any more. */
  function wayTo(place: Place): () => void {
    const { interview: begun, assessments } = kept();
    switch (place.kind) {
      case 'start':
        return visit.toStart;
      case 'result':
        return assessments.length > 0 ? visit.toResult : visit.toStart;
      case 'second-view':
        return begun?.about === 'other' ? () => showAt(place, place) : visit.toStart;
      case 'question':
      case 'proof': {
        const { question } = place;
        const isAsked = begun !== undefined && findQuestion(bank, question) !== undefined;
        return isAsked ? () => ask({ kind: 'question', question }) : visit.toStart;
      }
      case 'settled':
        return begun ? () => ask({ kind: 'next' }) : visit.toStart;
      case 'review':
        return begun ? () => ask({ kind: 'review' }) : visit.toStart;
    }
  }

  /** Goes on with the answers of the result shown. */
  function takeUp(answers: Answers, from: StartingPoint): void {
    const { id } = assessmentsShown(kept()).at(-1)!;
    course = fullCourse(bank);
    keep((latest) => withInterview(latest, { ...ofMine(answers), assessment: id }));
    ask(from);
  }

  const courseOf = (kind: Course['kind'], answers: Answers) =>
    kind === 'quick' ? quickCourse(bank, answers) : fullCourse(bank);

  const visit: Visit = {
    bank,
    kept,
    notKept,
    begin(about, kind, answers = {}) {
      course = courseOf(kind, answers);
      keep((latest) => withInterview(latest, { about, course: kind, answers, typed: {} }));
      ask({ kind: 'next' });
    },
    goOn: () => ask({ kind: 'next' }),
    review: () => ask({ kind: 'review' }),
    lookOver: (answers) => takeUp(answers, { kind: 'review' }),
    answerRest: (answers) => takeUp(answers, { kind: 'next' }),
    takeUpAside(place) {
      const interview = kept().aside[place]!;
      course = courseOf(interview.course, interview.answers);
      keep((latest) => {
        const others = latest.aside.filter((one) => one !== interview);
        return withInterview({ ...latest, aside: others }, interview);
      });
      ask({ kind: 'next' });
    },
    toStart: () => showAt({ kind: 'start' }, { kind: 'start' }),
    toResult: () => showAt({ kind: 'result' }, { kind: 'result' }),
    take(answers) {
      course = fullCourse(bank);
      keep((latest) => withInterview(latest, ofMine(answers)));
      conclude(answers, undefined);
    },
    takeAssessment(assessment) {
      const { answers } = fitAnswers(bank, assessment.answers);
      course = fullCourse(bank);
      keep((latest) => ({
        ...withAssessment(latest, savedFrom(assessment)),
        ...withInterview(latest, { ...ofMine(answers), assessment: assessment.id }),
      }));
      visit.toResult();
    },
    open: opened,
    decline: (action) => keep(({ declined }) => ({ declined: [...declined, action] })),
    takeBack: (action) => keep(({ declined }) => ({ declined: declined.filter((one) => one !== action) })),
    setHours(hoursPerWeek) {
      keep((latest) => {
        const shown = assessmentsShown(latest).at(-1);
        return shown ? withAssessment(latest, { ...shown, plan: { ...shown.plan, hoursPerWeek } }) : {};
      });
    },
    changedElsewhere() {
      if (store.readNews() !== null)
        onlooker.say(sentences.changedElsewhere, { label: sentences.loadElsewhere, take: loadElsewhere });
      else if (store.read() === null) startAnew();
    },
    forget() {
      store.forget();
      startAnew();
    },
  };

  function startAnew(): void {
    beginAnew();
    visit.toStart();
    onlooker.say(sentences.forgotten);
  }

  function loadElsewhere(): void {
    onlooker.say('');
    opened();
  }

  function opened(): void {
    const isLoaded = load();
    const { interview: begun } = kept();
    if (isLoaded && begun) course = courseOf(begun.course, begun.answers);
    arrive(places.present() ?? { kind: 'start' });
  }

  return visit;
}

/** An interview of oneself in which these answers are given already. */
function ofMine(answers: Answers): KeptInterview {
  return { about: 'me', course: 'full', answers, typed: {} };
}
