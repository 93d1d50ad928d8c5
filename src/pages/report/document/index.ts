import { version } from '../../../../package.json';
import type { Bank, ScoredRouteResult } from '../../../../scoring/index.ts';
import { inWholePoints } from '../../../../scoring/result/index.ts';
import { counted, hours } from '../../../numbers.ts';
import { printable } from '../../../terminal/printable.ts';
import { dayOf } from '../../../words/dates.ts';
import { sureSentences } from '../../../words/how-sure.ts';
import { routeName } from '../../../words/names.ts';
import {
  isPartial,
  quickSentence,
  recommendedSentence,
  STEADINESS_LATER,
  verdictSentences,
  wayInSentence,
  whatToDo,
} from '../../../words/recommendation.ts';
import { takenInWords } from '../../../words/records.ts';
import { routeExplained } from '../../../words/route-explained.ts';
import type { Contents } from '../contents.ts';
import { areasSection } from './areas.ts';
import type { Document, KeyFigure } from './document.ts';
import { howSureSection } from './how-sure.ts';
import { peopleLikeSection } from './people-like.ts';
import { planSection } from './plan.ts';
import { pointsSection } from './points.ts';
import { portfolioSection } from './portfolio.ts';
import { progressSection } from './progress.ts';
import { ratersSection } from './raters.ts';
import { reasonsSection } from './reasons.ts';
import { routesSection } from './routes.ts';

/** A report in words. What others wrote in it is safe to show: no control characters, nothing that turns text round. */
export function documentOf(bank: Bank, contents: Contents): Document {
  const { assessment, takenWith, withProof, writtenAt } = contents;
  const result = inWholePoints(bank, assessment);
  const subject = routeExplained(bank, result);
  const partial = isPartial(assessment.quick);
  const quick = assessment.quick ? quickSentence(assessment.quick, assessment.answers) : null;
  const taken = { takenAt: assessment.takenAt, bank: takenWith };
  return printableThroughout({
    title: `${bank.title}: where you stand`,
    about: [
      `${takenInWords(bank, taken, takenWith.misfits)} Written on ${dayOf(writtenAt)}. “You” is the person who answered.`,
      withProof
        ? 'With names, links and notes: pass it on only to people who may read them.'
        : 'Without names, links and notes: what was given of them is left out.',
    ],
    // Where quick mode left questions out, nothing is told that would rest on them.
    verdict: partial ? wayInSentence(bank, result) : recommendedSentence(bank, result),
    says: [
      ...(partial
        ? [STEADINESS_LATER]
        : [
            ...whatToDo(bank, result),
            ...verdictSentences(bank, result, assessment.quick !== undefined),
            ...sureSentences(bank, result),
          ]),
      ...(quick === null ? [] : [quick]),
    ],
    figures: partial ? [] : keyFigures(bank, contents, subject),
    sections: [
      routesSection(bank, result),
      ...(partial
        ? []
        : [
            ...howSureSection(result),
            areasSection(result),
            ...(subject ? [pointsSection(bank, subject)] : []),
            ...reasonsSection(bank, result),
            ...peopleLikeSection(contents),
            ...planSection(bank, contents, result),
          ]),
      ...ratersSection(bank, contents),
      progressSection(bank, contents),
      portfolioSection(bank, contents),
    ],
    colophon: `Made with pm-path ${version}, question bank ${bank.id} ${bank.version}. Every number follows from the answers alone; the same answers give the same numbers.`,
  });
}

function keyFigures(
  bank: Bank,
  { plan: { plan, hoursInAll, hoursLeft }, portfolio }: Contents,
  subject: ScoredRouteResult | undefined,
): readonly KeyFigure[] {
  const tasks = [...plan.actions, ...plan.then];
  const done = tasks.filter((task) => task.done).length;
  const deeds = portfolio.reduce((sum, part) => sum + part.deeds.length, 0);
  return [
    ...(subject
      ? [
          {
            value: `${subject.readiness}`,
            meaning: `points; ${routeName(bank, subject.id)} takes ${subject.readyAt}`,
          },
        ]
      : []),
    ...(tasks.length > 0
      ? [
          { value: hours(hoursLeft), meaning: `of the plan’s ${hoursInAll} left` },
          { value: `${done} of ${tasks.length}`, meaning: 'things of the plan done' },
        ]
      : []),
    { value: `${deeds}`, meaning: `${counted(deeds, 'deed').replace(/^\d+ /, '')} logged in all` },
  ];
}

/** Every text in it, made safe to show. */
function printableThroughout<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableThroughout) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, printableThroughout(part)]),
  ) as T;
}
