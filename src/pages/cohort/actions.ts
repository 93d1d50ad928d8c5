import type { Bank } from '../../../scoring/index.ts';
import { actionsOf } from '../../bank/lookup.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { counted } from '../../numbers.ts';
import { manyInWords } from '../../words/cohort.ts';
import type { Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

export function actionsSection(bank: Bank, { actions }: Cohort): readonly Section[] {
  if (actions === null) return [];
  const rows = actions.best.map((one) => ({
    ...one,
    title: actionsOf(bank).find(({ id }) => id === one.action)!.title,
  }));
  if (rows.length === 0)
    return [
      {
        id: 'actions',
        title: 'Actions',
        blocks: [{ kind: 'paragraph', text: 'No action is in the plans of five people or more.' }],
      },
    ];
  const most = rows[0]!.pointsPerHour;
  return [
    {
      id: 'actions',
      title: 'Actions that help most',
      blocks: [
        {
          kind: 'picture',
          title: `The ${counted(rows.length, 'action')} that bring most for the hours`,
          caption: `Of ${manyInWords(actions.of)} plans. What an action brings everybody in whose plan it is, in points of readiness, for each hour that it takes one of them; the figure is in how many plans it is. A plan is the cheapest way to be ready, and the points of its actions add up, so nothing is counted twice.`,
          alternative: rows
            .map(
              ({ title, people, hours }) =>
                `${title}: in ${manyInWords(people)} plans, ${counted(hours, 'hour')}.`,
            )
            .join(' '),
          picture: {
            kind: 'shares',
            name: 'actions',
            bars: rows.map(({ title, people, pointsPerHour }) => ({
              title,
              share: pointsPerHour / most,
              figure: manyInWords(people),
            })),
          },
          table: {
            columns: [
              named('Action'),
              numeric('Plans'),
              numeric('Hours each'),
              numeric('Points in all'),
              numeric('Points for an hour'),
            ],
            rows: rows.map((one) => [
              one.title,
              manyInWords(one.people),
              `${one.hours}`,
              manyInWords(one.points),
              manyInWords(one.pointsPerHour),
            ]),
          },
        },
      ],
    },
  ];
}
