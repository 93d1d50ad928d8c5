import type { Bank } from '../../../scoring/index.ts';
import { actionOwners, actionsOf } from '../../bank/lookup.ts';
import { counted, hours } from '../../numbers.ts';
import type { Deed, PortfolioPart, ProvenAnswer } from '../../record/portfolio.ts';
import { dateInWords, dayOf } from '../../words/dates.ts';
import { answerLabel, questionAsked, quoted } from '../../words/names.ts';
import type { Block, Entry, Section } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** What can be shown, by area: only what was logged or given as proof, in the person's own words. */
export function portfolioSection(bank: Bank, contents: Contents): Section {
  const { portfolio, assessment, withProof, reader } = contents;
  const opening: Block = {
    kind: 'paragraph',
    text:
      portfolio.length === 0
        ? 'Nothing is logged yet, and no answer came with a proof. A deed logged on the day, with who saw it, stands here later.'
        : [
            ...(reader === 'me' ? ['For a résumé or an internal application.'] : []),
            'Only what was logged or given as proof stands here, in the words of who did it, the latest first.',
            ...(withProof ? [] : ['Witnesses, links and notes are kept back.']),
          ].join(' '),
  };
  return {
    id: 'portfolio',
    title: 'Portfolio',
    blocks: [opening, ...portfolio.flatMap((part) => partBlocks(bank, part, assessment.takenAt))],
  };
}

function partBlocks(bank: Bank, part: PortfolioPart, takenAt: string): readonly Block[] {
  return [
    { kind: 'heading', text: titleOf(bank, part) },
    ...(part.deeds.length > 1 ? [{ kind: 'paragraph' as const, text: sumOf(part.deeds) }] : []),
    { kind: 'entries', entries: entriesOf(bank, part, takenAt) },
  ];
}

function entriesOf(bank: Bank, { deeds, proven }: PortfolioPart, takenAt: string): readonly Entry[] {
  return [
    ...deeds.map((deed) => deedEntry(bank, deed)),
    ...proven.map((answer) => provenEntry(bank, answer, takenAt)),
  ];
}

function titleOf(bank: Bank, { id }: PortfolioPart): string {
  return actionOwners(bank).find((one) => one.id === id)?.title ?? 'Other deeds';
}

/** "3 deeds in 7.5 hours, 2 November 2026 to 24 November 2026; 2 with a witness." The deeds are the latest first. */
function sumOf(deeds: readonly Deed[]): string {
  const spent = deeds.reduce((sum, deed) => sum + (deed.hours ?? 0), 0);
  const witnessed = deeds.filter(
    ({ witness, withheld }) => witness !== undefined || withheld.includes('witness'),
  );
  const [from, to] = [dateInWords(deeds.at(-1)!.date), dateInWords(deeds[0]!.date)];
  const time = from === to ? from : `${from} to ${to}`;
  return `${counted(deeds.length, 'deed')}${spent > 0 ? ` in ${hours(Math.round(spent * 100) / 100)}` : ''}, ${time}; ${witnessed.length === 0 ? 'none' : witnessed.length} with a witness.`;
}

function deedEntry(bank: Bank, deed: Deed): Entry {
  const { text, date, hours: spent, witness, link, action, withheld } = deed;
  const task = actionsOf(bank).find(({ id }) => id === action);
  return {
    text,
    details: [
      dateInWords(date),
      ...(spent === undefined ? [] : [hours(spent)]),
      ...(task ? [`for: ${task.title}`] : []),
      ...(witness === undefined ? [] : [`can be confirmed by ${witness}`]),
      ...withheld.map((key) => (key === 'witness' ? 'somebody can confirm it' : 'there is a link to it')),
    ],
    ...(link === undefined ? {} : { link }),
  };
}

function provenEntry(bank: Bank, { question, answer, proof }: ProvenAnswer, takenAt: string): Entry {
  return {
    text: answerLabel(bank, question, answer),
    details: [
      `answer to ${quoted(questionAsked(bank, question))}, ${dayOf(takenAt)}`,
      proof === undefined ? 'with a proof' : `proof: ${proof.trim()}`,
    ],
  };
}
