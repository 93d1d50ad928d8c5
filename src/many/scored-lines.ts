import { type Answers, assess, type Bank, shortResult } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { harmlessJson } from '../json.ts';
import { saidResult } from '../words/assessment.ts';
import { type Line, Lines } from './lines.ts';
import { readRecord } from './read-record.ts';
import { shortLine } from './short-line.ts';
import { readUsualRecord } from './usual-record.ts';

/** How many records there were, and how many of them could not be scored. */
type Tally = { records: number; bad: number };

/** Takes blocks of record lines and gives their result lines, in order; `null` for the block: the input has ended. */
export type LineScorer = { readonly tally: Readonly<Tally>; results(block: Buffer | null): string };

/** @param full whole assessments instead of short results */
export function lineScorer(bank: Bank, full: boolean): LineScorer {
  const resultOf = resultLines(bank, full);
  const lines = new Lines();
  const tally: Tally = { records: 0, bad: 0 };

  const resultLine = ({ number, bytes }: Line): string => {
    const text = bytes?.toString() ?? '';
    if (bytes !== null && isBlank(text)) return '';
    tally.records += 1;
    const usual = full || bytes === null ? null : readUsualRecord(bank, text);
    if (usual) return resultOf(usual.id, usual.answers);
    const read = bytes
      ? readRecord(bank, bytes)
      : { error: new ExpectedError('lineTooLong', '1 MB').message };
    if ('answers' in read) return resultOf(read.id, read.answers);
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
export type ResultOf = (id: string | undefined, answers: Answers) => string;

/** @param full whole assessments instead of short results */
export function resultLines(bank: Bank, full: boolean): ResultOf {
  return full ? wholeResult(bank) : shortResultLine(bank);
}

function shortResultLine(bank: Bank): ResultOf {
  const line = shortLine(bank);
  return (id, answers) =>
    `{${id === undefined ? '' : `"id":${harmlessJson(id)},`}${line(shortResult(bank, answers))}`;
}

function wholeResult(bank: Bank): ResultOf {
  return (id, answers) => {
    const whole = JSON.stringify(saidResult(bank, assess(bank, answers)));
    return harmlessJson(`${id === undefined ? whole : `{"id":${id},${whole.slice(1)}`}\n`);
  };
}
