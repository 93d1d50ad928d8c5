import type { Bank } from '../../../scoring/index.ts';
import { isPartial } from '../../words/recommendation.ts';
import { NOTHING_TO_TELL, type ResultPart } from '../../words/result-parts.ts';
import { type Page, paragraph } from '../page.ts';
import { changeLines } from './change.ts';
import { peopleLines } from './people.ts';
import { planLines } from './plan.ts';
import type { ShownResult } from './shown.ts';
import { sureLines } from './sure.ts';
import { whyLines } from './why.ts';

/** The lines of a part; where quick mode left questions out, nothing that would rest on them. */
export function partLines(page: Page, bank: Bank, part: ResultPart, shown: ShownResult): readonly string[] {
  const { result, current, quick, peopleLike } = shown;
  const partial = isPartial(quick);
  switch (part) {
    case 'plan':
      return partial ? [] : planLines(page, bank, result, current);
    case 'why':
      return partial ? [] : whyLines(page, bank, result);
    case 'sure':
      return sureLines(page, bank, result, partial);
    case 'change':
      return partial ? [] : changeLines(page, bank, result);
    case 'people':
      return peopleLines(page, peopleLike);
  }
}

/** A part by itself, or that there is nothing to tell. */
export function partAlone(page: Page, bank: Bank, part: ResultPart, shown: ShownResult): readonly string[] {
  const lines = partLines(page, bank, part, shown);
  return lines.length === 0 ? paragraph(page, NOTHING_TO_TELL[part]) : lines.slice(1);
}
