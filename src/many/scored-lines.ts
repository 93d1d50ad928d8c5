import { type Answers, answerCodes, assess, type Bank, briefScorer } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { harmlessJson } from '../json.ts';
import { saidResult } from '../words/assessment.ts';
import { briefLine } from './brief-line.ts';
import { Lines } from './lines.ts';
import { QuickReader } from './quick-record.ts';
import { readRecord } from './read-record.ts';
import { ResultBlock } from './result-block.ts';
import { Word } from './word.ts';

/** How many records there were, and how many of them could not be scored. */
type Tally = { records: number; bad: number };

/** Takes blocks of record lines and gives their result lines, in order; `null` for the block: the input has ended. */
export type LineScorer = { readonly tally: Readonly<Tally>; results(block: Buffer | null): Buffer };

type Scored = {
  /** Adds the result of a line of the usual form; `false`: it has another. */
  readonly quick: (line: Lines, block: ResultBlock) => boolean;
  readonly add: (block: ResultBlock, id: string | undefined, answers: Answers) => void;
};

const ID = new Word('{"id":');
const COMMA = new Word(',');

/** @param full whole assessments instead of short results */
export function lineScorer(bank: Bank, full: boolean): LineScorer {
  const { quick, add } = full ? wholeResults(bank) : briefResults(bank);
  const lines = new Lines();
  const block = new ResultBlock();
  const tally: Tally = { records: 0, bad: 0 };

  const addResult = (): void => {
    if (!lines.isTooLong && quick(lines, block)) {
      tally.records += 1;
      return;
    }
    if (!lines.isTooLong && lines.isBlank()) return;
    tally.records += 1;
    const read = lines.isTooLong
      ? { error: new ExpectedError('lineTooLong', '1 MB').message }
      : readRecord(bank, lines.bytes.subarray(lines.start, lines.stop));
    if ('answers' in read) {
      add(block, read.id, read.answers);
      return;
    }
    tally.bad += 1;
    const id = read.id === undefined ? '' : `"id":${read.id},`;
    block.addText(harmlessJson(`{"line":${lines.number},${id}"error":${JSON.stringify(read.error)}}\n`));
  };
  return {
    tally,
    results: (input) => {
      if (input) lines.add(input);
      while (input ? lines.next() : lines.end()) addResult();
      return block.take();
    },
  };
}

function briefResults(bank: Bank): Scored {
  const reader = new QuickReader(bank);
  const score = briefScorer(bank);
  const addLine = briefLine(bank);
  const codes = answerCodes(bank, {});
  return {
    quick: (line, block) => {
      if (!reader.read(line, codes)) return false;
      const { idStart, idStop } = reader;
      block.makeRoom(idStop - idStart + ID.length + COMMA.length);
      block.addWord(ID);
      block.addBytes(line.bytes, idStart, idStop);
      block.addWord(COMMA);
      addLine(block, score(codes));
      return true;
    },
    add: (block, id, answers) => {
      block.addText(id === undefined ? '{' : harmlessJson(`{"id":${id},`));
      addLine(block, score(answerCodes(bank, answers)));
    },
  };
}

function wholeResults(bank: Bank): Scored {
  return {
    quick: () => false,
    add: (block, id, answers) => {
      const whole = JSON.stringify(saidResult(bank, assess(bank, answers)));
      block.addText(harmlessJson(`${id === undefined ? whole : `{"id":${id},${whole.slice(1)}`}\n`));
    },
  };
}
