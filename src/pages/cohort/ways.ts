import type { Bank } from '../../../scoring/index.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { countInWords, manyInWords, NOT_SHOWN, shareInWords, wayInWords } from '../../words/cohort.ts';
import type { Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

export function waysSection(bank: Bank, { ways, people }: Cohort): Section {
  const rows = ways.map((way) => ({ name: wayInWords(bank, way), count: way.people }));
  return {
    id: 'ways',
    title: 'Ways in',
    blocks: [
      {
        kind: 'picture',
        title: 'What is recommended to how many',
        caption: 'Each bar is the share of all people.',
        alternative: rows.map(({ name, count }) => `${name}: ${countInWords(count)}.`).join(' '),
        picture: {
          kind: 'shares',
          name: 'ways',
          bars: rows.map(({ name, count }) => ({
            title: name,
            share: count === null ? null : count / people,
            figure: count === null ? NOT_SHOWN : `${manyInWords(count)} (${shareInWords(count, people)})`,
          })),
        },
        table: {
          columns: [named('Way in'), numeric('People'), numeric('Share')],
          rows: rows.map(({ name, count }) => [name, countInWords(count), shareInWords(count, people)]),
        },
      },
    ],
  };
}
