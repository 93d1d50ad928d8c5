import { type Answers, assess, type Bank, type ShortResult, shortResult } from '../../scoring/index.ts';
import { harmlessJson } from '../json.ts';
import { saidResult } from '../words/assessment.ts';
import { type Line, Lines, tooLongSentence } from './lines.ts';
import { planFields } from './plan-fields.ts';
import { readRecord } from './read-record.ts';
import { shortLine } from './short-line.ts';
import { readUsualRecord } from './usual-record.ts';

/** How many records there were, and how many of them could not be scored. */
type Tally = { records: number; bad: number };

/** Takes blocks of record lines and gives their result lines, in order; `null` for the block: the input has ended. */
export type LineScorer = { readonly tally: Readonly<Tally>; results(block: Buffer | null): string };

/** @param kept keys of the records that their results have too */
export function lineScorer(bank: Bank, form: ScoreForm, kept: readonly string[] = []): LineScorer {
  const resultOf = resultLines(bank, form);
  const lines = new Lines();
  const tally: Tally = { records: 0, bad: 0 };

  const resultLine = ({ number, bytes }: Line): string => {
    const text = bytes?.toString() ?? '';
    if (bytes !== null && isBlank(text)) return '';
    tally.records += 1;
    const usual = form === 'full' || bytes === null ? null : readUsualRecord(bank, text);
    if (usual) return resultOf(usual.id, usual.answers);
    const read = bytes ? readRecord(bank, bytes, kept) : { error: tooLongSentence() };
    if ('answers' in read) return resultOf(read.id, read.answers, read.kept);
    tally.bad += 1;
    const id = read.id === undefined ? '' : `"id":${read.id},`;
    return harmlessJson(`{"line":${number},${id}"error":${JSON.stringify(read.error)}}\n`);
  };
  return {
    tally,
    results: (block) => {
      if (block) lines.add(block);
      let results = '';
      const next = () => (block ? lines.next() : lines.end());
      for (let line = next(); line !== null; line = next()) results += resultLine(line);
      return results;
    },
  };
}

/** Nothing but spaces and tabs. */
function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** The result line of a record, whose id is JSON text. */
export type ResultOf = (id: string | undefined, answers: Answers, kept?: string) => string;

/** short: route, readiness and areas. plan: with the plan and the answers that decide as well. full: whole assessments. */
export type ScoreForm = 'short' | 'plan' | 'full';

export function resultLines(bank: Bank, form: ScoreForm): ResultOf {
  switch (form) {
    case 'short':
      return shortResultLine(bank, () => '');
    case 'plan':
      return shortResultLine(bank, planFields(bank));
    case 'full':
      return wholeResult(bank);
  }
}

function shortResultLine(bank: Bank, more: (result: ShortResult, answers: Answers) => string): ResultOf {
  const line = shortLine(bank);
  return (id, answers, kept = '') => {
    const result = shortResult(bank, answers);
    return `{${id === undefined ? '' : `"id":${harmlessJson(id)},`}${harmlessJson(kept)}${line(result)}${more(result, answers)}}\n`;
  };
}

function wholeResult(bank: Bank): ResultOf {
  return (id, answers, kept = '') => {
    const whole = JSON.stringify(saidResult(bank, assess(bank, answers)));
    return harmlessJson(`{${id === undefined ? '' : `"id":${id},`}${kept}${whole.slice(1)}\n`);
  };
}
