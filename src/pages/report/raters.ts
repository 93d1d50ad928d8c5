import type { Bank } from '../../../scoring/index.ts';
import { AGREEMENT, type Point, ratersInWords } from '../../words/raters.ts';
import type { Block, Section } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** How others see the person; nothing where nobody was asked. */
export function ratersSection(bank: Bank, { against }: Contents): readonly Section[] {
  if (against === undefined) return [];
  const { settle, toSettle, alike, raters } = ratersInWords(bank, against);
  return [
    {
      id: 'raters',
      title: 'How others see it',
      blocks: [
        { kind: 'paragraph', text: settle },
        ...list(null, toSettle),
        ...list('What all of them see otherwise', alike),
        ...raters.flatMap(({ title, says, differences }): readonly Block[] => [
          { kind: 'heading', text: title },
          { kind: 'paragraph', text: says.join(' ') },
          ...list(null, differences),
        ]),
        { kind: 'paragraph', text: AGREEMENT },
      ],
    },
  ];
}

function list(title: string | null, points: readonly Point[]): readonly Block[] {
  if (points.length === 0) return [];
  const items = points.map(({ head, lines }) => [head, ...lines].join(' '));
  return [...(title === null ? [] : [{ kind: 'heading' as const, text: title }]), { kind: 'list', items }];
}
