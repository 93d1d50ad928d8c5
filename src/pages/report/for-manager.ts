import type { Bank } from '../../../scoring/index.ts';
import { routeName, routeTitle } from '../../words/names.ts';
import { upperFirst } from '../../words/upper-first.ts';
import type { Document } from '../document/document.ts';
import { asked } from './asked.ts';
import type { Contents } from './contents.ts';
import { deedFigure, planFigures } from './figures.ts';
import { nextStep } from './next-step.ts';
import { madeWith, privacyInWords, writtenInWords } from './notes.ts';
import { managerPlanSection } from './plan.ts';
import { portfolioSection } from './portfolio.ts';

/** "You" of the person who answered is "I" here, and nothing is reckoned: what is meant, what is done and what is asked. */
export function managerDocument(bank: Bank, contents: Contents): Document {
  const { name, portfolio, plan } = contents;
  const deeds = portfolio.reduce((sum, part) => sum + part.deeds.length, 0);
  const title = routeTitle(bank, bank.prefer[0]!);
  const colon = title.indexOf(':');
  return {
    title: upperFirst(routeName(bank, bank.prefer[0]!)),
    about: [writtenInWords(contents), privacyInWords(contents)],
    verdict: colon === -1 ? title : `${name ?? 'I'} would like ${title.slice(colon + 1).trim()}.`,
    says: [
      deeds === 0
        ? 'Below stands what I mean to do next, and what I ask you for.'
        : 'Below stands what I ask you for, what I mean to do next, and what I have done so far.',
    ],
    callouts: [...asked(contents), ...nextStep(contents)],
    figures: [...planFigures(plan), ...(deeds === 0 ? [] : [deedFigure(contents)])],
    sections: [...managerPlanSection(contents), portfolioSection(bank, contents)],
    colophon: madeWith(bank),
  };
}
