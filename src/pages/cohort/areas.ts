import type { Bank } from '../../../scoring/index.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { points } from '../../numbers.ts';
import { countInWords, NOT_SHOWN } from '../../words/cohort.ts';
import { areaTitle } from '../../words/names.ts';
import type { Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

export function areasSection(bank: Bank, { areas }: Cohort): Section {
  const told = (value: number | null) => (value === null ? NOT_SHOWN : points(value));
  const drawn = areas.flatMap(({ id, lowerQuartile: lower, median, upperQuartile: upper }) =>
    lower === null || median === null || upper === null
      ? []
      : [{ title: areaTitle(bank, id), lower, median, upper }],
  );
  const columns = [
    named('Area'),
    numeric('A quarter is at or below'),
    numeric('Half'),
    numeric('Three quarters'),
    numeric('People with a score'),
  ];
  const rows = areas.map((one) => [
    areaTitle(bank, one.id),
    told(one.lowerQuartile),
    told(one.median),
    told(one.upperQuartile),
    countInWords(one.of),
  ]);
  const title = 'How the areas are spread';
  return {
    id: 'areas',
    title: 'Areas',
    blocks:
      drawn.length === 0
        ? [{ kind: 'table', title, table: { columns, rows } }]
        : [
            {
              kind: 'picture',
              title,
              caption:
                'Points of 100. Each bar is the middle half of the people: a quarter is below it, a quarter above. The line is the median; the figures are the lower quartile, the median and the upper quartile.',
              alternative: drawn
                .map((one) => `${one.title}: ${one.lower}, ${one.median}, ${one.upper}.`)
                .join(' '),
              picture: { kind: 'quartiles', areas: drawn },
              table: { columns, rows },
            },
          ],
  };
}
