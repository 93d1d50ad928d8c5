import { version } from '../../../package.json';
import type { Bank } from '../../../scoring/index.ts';
import { actionsOf } from '../../bank/lookup.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { counted, points } from '../../numbers.ts';
import {
  closeInWords,
  countInWords,
  manyInWords,
  NOT_SHOWN,
  PRIVACY,
  readyInWords,
  readyOf,
  shareInWords,
  wayInWords,
} from '../../words/cohort.ts';
import { areaTitle, questionAsked } from '../../words/names.ts';
import type { Block, Column, Document, KeyFigure, Section } from '../report/document/document.ts';
import { printableThroughout } from '../report/document/printable-throughout.ts';
import { groupsSection } from './groups.ts';

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

const numeric = (title: string): Column => ({ title, numeric: true });
const named = (title: string): Column => ({ title, numeric: false });

function waysSection(bank: Bank, { ways, people }: Cohort): Section {
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

function areasSection(bank: Bank, { areas }: Cohort): Section {
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

function missingSection(bank: Bank, { missing }: Cohort): readonly Section[] {
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

function actionsSection(bank: Bank, { actions }: Cohort): readonly Section[] {
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
