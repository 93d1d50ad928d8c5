import type { Bank } from '../../../scoring/index.ts';
import { inWholePoints } from '../../../scoring/result/index.ts';
import { sureOfPartial, sureSentences } from '../../words/how-sure.ts';
import {
  isPartial,
  quickSentence,
  recommendedSentence,
  verdictSentences,
  wayInSentence,
  whatToDo,
} from '../../words/recommendation.ts';
import { takenInWords } from '../../words/records.ts';
import { routeExplained } from '../../words/route-explained.ts';
import type { Document } from '../document/document.ts';
import { areasSection } from './areas.ts';
import type { Contents } from './contents.ts';
import { keyFigures } from './figures.ts';
import { howSureSection } from './how-sure.ts';
import { nextStep } from './next-step.ts';
import { madeWith, privacyInWords, writtenInWords } from './notes.ts';
import { peopleLikeSection } from './people-like.ts';
import { planSection } from './plan.ts';
import { pointsSection } from './points.ts';
import { portfolioSection } from './portfolio.ts';
import { progressSection } from './progress.ts';
import { reasonsSection } from './reasons.ts';
import { partialRoutesSection, routesSection } from './routes.ts';

type OfOthers = Pick<Document, 'callouts' | 'sections'>;

const NOBODY: OfOthers = { callouts: [], sections: [] };

/**
 * What is to be done and can be shown comes first, and the reckoning after it.
 * @param ofOthers what they are asked for, and how they see the person
 */
export function fullDocument(bank: Bank, contents: Contents, ofOthers: OfOthers = NOBODY): Document {
  const { assessment, takenWith, name } = contents;
  const result = inWholePoints(bank, assessment);
  const subject = routeExplained(bank, result);
  const partial = isPartial(assessment.quick);
  const quick = assessment.quick ? quickSentence(assessment.quick, assessment.answers) : null;
  const taken = { takenAt: assessment.takenAt, bank: takenWith };
  return {
    title: `${bank.title}: where ${name ?? 'you'} ${name === undefined ? 'stand' : 'stands'}`,
    about: [
      `${takenInWords(bank, taken, takenWith.misfits)} ${writtenInWords(contents)} “You” is ${name ?? 'the person'}${name === undefined ? '' : ','} who answered.`,
      privacyInWords(contents),
    ],
    // Where quick mode left questions out, nothing is told that would rest on them.
    verdict: partial ? wayInSentence(bank, result) : recommendedSentence(bank, result),
    says: [
      ...(partial
        ? sureOfPartial(bank, result)
        : [
            ...whatToDo(bank, result),
            ...verdictSentences(bank, result, assessment.quick !== undefined),
            ...sureSentences(bank, result),
          ]),
      ...(quick === null ? [] : [quick]),
    ],
    callouts: partial ? [] : [...ofOthers.callouts, ...nextStep(contents)],
    figures: partial ? [] : keyFigures(bank, contents, subject),
    sections: [
      ...(partial ? [] : planSection(bank, contents, result)),
      portfolioSection(bank, contents),
      partial ? partialRoutesSection(bank, result) : routesSection(bank, result),
      ...(partial
        ? []
        : [
            ...howSureSection(result),
            areasSection(result),
            ...(subject ? [pointsSection(bank, subject)] : []),
            ...reasonsSection(bank, result),
            ...peopleLikeSection(contents),
          ]),
      ...ofOthers.sections,
      progressSection(bank, contents),
    ],
    colophon: `${madeWith(bank)} Every number follows from the answers alone; the same answers give the same numbers.`,
  };
}
