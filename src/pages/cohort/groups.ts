import type { Bank } from '../../../scoring/index.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Group } from '../../cohort/groups.ts';
import { counted, points } from '../../numbers.ts';
import { countInWords, manyInWords, NOT_SHOWN, wayInWords } from '../../words/cohort.ts';
import { areaTitle } from '../../words/names.ts';
import type { Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

/** Ways and medians by group; nothing where people are not counted apart. */
export function groupsSection(bank: Bank, { groups, ways, areas }: Cohort): readonly Section[] {
  if (groups === undefined) return [];
  const { key, shown, leftOut } = groups;
  const name = ({ value }: Group) => value ?? `no ${key}`;
  const first = named(key);
  return [
    {
      id: 'groups',
      title: `By ${key}`,
      blocks: [
        {
          kind: 'paragraph',
          text: `${counted(shown.length, 'group')}.${leftOut === 0 ? '' : ` ${counted(leftOut, 'more group')} ${leftOut === 1 ? 'is' : 'are'} too small to be shown, or would give a small one away.`}`,
        },
        { kind: 'heading', text: 'Ways in' },
        {
          kind: 'table',
          title: `Ways in by ${key}`,
          table: {
            columns: [first, numeric('People'), ...ways.map((way) => numeric(wayInWords(bank, way)))],
            rows: shown.map((group) => [
              name(group),
              manyInWords(group.people),
              ...group.ways.map(({ people }) => countInWords(people)),
            ]),
          },
        },
        { kind: 'heading', text: 'Median of each area' },
        {
          kind: 'table',
          title: `Median of each area by ${key}`,
          table: {
            columns: [first, ...areas.map(({ id }) => numeric(areaTitle(bank, id)))],
            rows: shown.map((group) => [
              name(group),
              ...group.areas.map(({ median }) => (median === null ? NOT_SHOWN : points(median))),
            ]),
          },
        },
      ],
    },
  ];
}
