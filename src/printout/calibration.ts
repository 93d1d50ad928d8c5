import type { Bank } from '../../scoring/index.ts';
import type { Calibration } from '../../scoring/stories/index.ts';
import { counted } from '../numbers.ts';
import { markInWords, needInWords } from '../words/agreement.ts';
import { agreementLines } from './agreement.ts';
import { heading, item, type Page, paragraph, section } from './page.ts';

/** What `bank calibrate` found: the marks that agree best with the stories, and how far they can be trusted. */
export function calibrationReport(page: Page, bank: Bank, calibration: Calibration): string {
  const { marks, present, proposed, leaveOneOut, needs } = calibration;
  const lines = [
    ...paragraph(
      page,
      `${bank.id} ${bank.version} against ${counted(present.stories, 'story', 'stories')}. Nothing is changed: a mark is readyAt in routes.yaml.`,
    ),
    ...heading(page, 'Marks'),
    ...marks.flatMap((mark) => item(page, '-', markInWords(mark))),
    ...agreementLines(page, 'At the present marks', present),
    ...agreementLines(page, 'At the proposed marks', proposed),
    ...agreementLines(page, 'Each story at the marks that the others propose', leaveOneOut),
    ...section(page, 'What needs decide by themselves, at the proposed marks', needs, (need) =>
      item(page, '-', needInWords(need)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
