import type { Bank, Result } from '../../../scoring/index.ts';
import { checksInWords, factFlipsInWords } from '../../words/how-sure.ts';
import { GAPS, reasonsInWords, STRENGTHS } from '../../words/reasons.ts';
import { flipsInWords } from '../../words/steadiness.ts';
import { changesInWords } from '../../words/would-change.ts';
import type { Block, Section } from '../document/document.ts';

/** What speaks for the person, what would count most, and what would change the advice. */
export function reasonsSection(bank: Bank, result: Result): readonly Section[] {
  const { strengths, gaps } = reasonsInWords(bank, result);
  const { shown, rest } = flipsInWords(bank, result.recommendation.steadiness.flips);
  const blocks: readonly Block[] = [
    ...titledList(STRENGTHS, strengths),
    ...titledList(GAPS, gaps),
    ...titledList('Single answers that this hangs on', rest === null ? shown : [...shown, `${rest}.`]),
    ...titledList('Most worth checking', checksInWords(bank, result)),
    ...titledList('If something about your situation changes', factFlipsInWords(bank, result)),
    ...changeBlocks(bank, result),
  ];
  return blocks.length === 0 ? [] : [{ id: 'reasons', title: 'Why, and what would change it', blocks }];
}

function titledList(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ];
}

function changeBlocks(bank: Bank, result: Result): readonly Block[] {
  const changes = changesInWords(bank, result);
  if (changes.length === 0) return [];
  return [
    { kind: 'heading', text: 'What would change it' },
    ...changes.flatMap(({ says, answers, work }): readonly Block[] => [
      { kind: 'paragraph', text: answers.length === 0 ? [says, ...work].join(' ') : says },
      ...(answers.length === 0
        ? []
        : [
            { kind: 'list' as const, items: answers },
            ...work.map((text) => ({ kind: 'paragraph' as const, text })),
          ]),
    ]),
  ];
}
