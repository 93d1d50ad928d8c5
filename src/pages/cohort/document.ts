import { version } from '../../../package.json';
import type { Bank } from '../../../scoring/index.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { counted } from '../../numbers.ts';
import {
  closeInWords,
  manyInWords,
  PRIVACY,
  readyInWords,
  readyOf,
  shareInWords,
} from '../../words/cohort.ts';
import type { Document, KeyFigure } from '../document/document.ts';
import { printableThroughout } from '../document/printable-throughout.ts';
import { actionsSection } from './actions.ts';
import { areasSection } from './areas.ts';
import { groupsSection } from './groups.ts';
import { missingSection } from './missing.ts';
import { waysSection } from './ways.ts';

/** What the results of many people say, as a page or Markdown. Group names are others' text, and made safe to show. */
export function cohortDocument(bank: Bank, cohort: Cohort): Document {
  const { people, unscored } = cohort;
  const left = unscored === 0 ? '' : ` ${counted(unscored, 'record')} could not be scored and is not in it.`;
  return printableThroughout({
    title: `${bank.title}: many people`,
    about: [`${manyInWords(people)} results.${left} ${PRIVACY}`],
    verdict: readyInWords(cohort),
    says: closeInWords(cohort),
    callouts: [],
    figures: keyFigures(cohort),
    sections: [
      waysSection(bank, cohort),
      areasSection(bank, cohort),
      ...missingSection(bank, cohort),
      ...actionsSection(bank, cohort),
      ...groupsSection(bank, cohort),
    ],
    colophon: `Made with pm-path ${version}, question bank ${bank.id} ${bank.version}. Every figure is counted from the results of pm-path score; none is a sample.`,
  });
}

function keyFigures({ people, ways, nearMark }: Cohort): readonly KeyFigure[] {
  const ready = readyOf(ways);
  return [
    { value: manyInWords(people), meaning: 'people' },
    { value: shareInWords(ready, people), meaning: 'ready for a way in' },
    { value: shareInWords(nearMark.people, people), meaning: 'within 5 points of a mark' },
  ];
}
