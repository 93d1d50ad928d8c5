import type { Result } from '../../../scoring/index.ts';
import { againSentence, inHundred } from '../../words/how-sure.ts';
import type { Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

/** How often the same person, asked again, would be told the same; nothing while it is not settled. */
export function howSureSection({ recommendation }: Result): readonly Section[] {
  const { settled, consistency, steadiness } = recommendation;
  if (!settled || steadiness.changes === 0) return [];
  const same = inHundred(consistency);
  return [
    {
      id: 'how-sure',
      title: 'How sure this is',
      blocks: [
        {
          kind: 'picture',
          title: 'Asked again next week, out of 100 times',
          caption:
            'Filled: the same advice. Each of your answers is taken to slip one step now and then, as answers do; how often is an estimate.',
          alternative: againSentence(recommendation),
          picture: { kind: 'again', same },
          table: {
            columns: [named('Advice'), numeric('Times')],
            rows: [
              ['The same', `${same}`],
              ['Another', `${100 - same}`],
            ],
          },
        },
      ],
    },
  ];
}
