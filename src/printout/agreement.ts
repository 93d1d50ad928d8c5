import type { Agreement } from '../../scoring/stories/index.ts';
import { agreementInWords, missedInWords } from '../words/agreement.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** Stories and the advice given to them. A story missed is no fault, so it carries the mark of a remark. */
export function agreementLines(page: Page, title: string, agreement: Agreement): readonly string[] {
  return [
    ...heading(page, title),
    ...agreementInWords(agreement).flatMap((sentence) => paragraph(page, sentence)),
    ...agreement.missed.flatMap((missed) => item(page, '-', missedInWords(missed))),
  ];
}
