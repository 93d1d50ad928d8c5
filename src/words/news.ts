import { type Answers, answerId, type Bank } from '../../scoring/index.ts';
import type { ScoreChange } from '../../scoring/progress/index.ts';
import { ownerIn } from '../bank/lookup.ts';
import type { News } from '../record/news.ts';
import { answerLabel, areaTitle, quoted, routeName } from './names.ts';

/**
 * "Option #2 is open now. What tipped it: Customer contact, “Led three talks”."
 * @param answers of the last assessment
 * @param areas how they moved, in whole points
 */
export function newsInWords(bank: Bank, news: News, answers: Answers, areas: readonly ScoreChange[]): string {
  switch (news.kind) {
    case 'opened':
      return `${routeName(bank, news.route)} is open now, and was not last time. ${tippedInWords(bank, news, answers)} pm-path plan says what to do now.`;
    case 'closed':
      return `${routeName(bank, news.route)} was open last time, and is not now. ${tippedInWords(bank, news, answers)}`;
    case 'moved': {
      const { id, from, to, verdict } = areas.find((one) => one.id === news.area)!;
      return `What moved most is ${areaTitle(bank, id)}, from ${from ?? 'no score'} to ${to ?? 'no score'}${meaning(verdict)}.`;
    }
    case 'still':
      return 'No answer has moved anything since last time.';
  }
}

function tippedInWords(
  bank: Bank,
  { tippedBy, isProof }: Extract<News, { readonly tippedBy: unknown }>,
  answers: Answers,
): string {
  if (tippedBy === null) return 'No single answer did it; several together did.';
  const area = areaTitle(bank, ownerIn(tippedBy));
  const answer = answerId(answers[tippedBy]);
  const now = answer == null ? 'without an answer now' : quoted(answerLabel(bank, tippedBy, answer));
  return `What tipped it: ${area}, ${isProof ? `the proof of ${now}` : now}.`;
}

function meaning(verdict: ScoreChange['verdict']): string {
  switch (verdict) {
    case 'unchanged':
      return '';
    case 'within-noise':
      return ', which may be chance';
    case 'backed':
      return ', with a deed behind it';
    case 'beyond-noise':
      return ', more than chance would do';
  }
}
