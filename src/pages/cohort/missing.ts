import type { Bank } from '../../../scoring/index.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { manyInWords } from '../../words/cohort.ts';
import { questionAsked } from '../../words/names.ts';
import type { Block, Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

export function missingSection(bank: Bank, { missing }: Cohort): readonly Section[] {
  if (missing === null) return [];
  const title = 'Questions on which the advice of most people hangs';
  const rows = missing.questions.map(({ question, people }) => [
    questionAsked(bank, question),
    manyInWords(people),
  ]);
  const blocks: readonly Block[] =
    rows.length === 0
      ? [{ kind: 'paragraph', text: 'No missing answer decides for five people or more.' }]
      : [
          { kind: 'paragraph', text: 'Missing answers that could change the advice. Ask these first.' },
          { kind: 'table', title, table: { columns: [named('Question'), numeric('People')], rows } },
        ];
  return [{ id: 'missing', title: 'Missing answers', blocks }];
}
