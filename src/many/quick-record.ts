import { isUtf8 } from 'node:buffer';
import { type AnswerCodes, answerCode, type Bank } from '../../scoring/index.ts';
import { MOST_PROOF } from '../formats/limits.ts';
import type { Lines } from './lines.ts';
import { Word } from './word.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

const ID = new Word('{"id":');
const ANSWERS = new Word('"answers":');
const ANSWER = new Word('{"answer":');
const PROOF = new Word('"proof":');
const NONE = new Word('null');

/** Where a step leads that cannot be taken; nothing stands there. */
const NOWHERE = -1;

/**
 * Reads records from the bytes of their lines, without making objects of them. It knows the usual form only:
 * `id` (ASCII text without escapes, or a whole number), then `answers`, and nothing else, with present ids, each once,
 * and no space but one after a colon or comma.
 */
export class QuickReader {
  /** Where the id of the record read last lies in its line, as JSON. */
  idStart = 0;
  idStop = 0;
  readonly #keys: readonly Word[];
  readonly #answers: readonly (readonly Word[])[];
  readonly #seen: Uint8Array;
  /** Of the text stepped over last: does it hold more than spaces? */
  #hasText = false;
  #isAscii = true;

  constructor(bank: Bank) {
    const questions = bank.areas.flatMap((area) => area.questions);
    this.#keys = questions.map(({ id }) => new Word(`"${id}":`));
    this.#answers = questions.map(({ answers }) => answers.map(({ id }) => new Word(`"${id}"`)));
    this.#seen = new Uint8Array(questions.length);
  }

  /**
   * Puts the answers of the present line into `codes`.
   * @returns `false` when the line is of another form, right or wrong
   */
  read(line: Lines, codes: AnswerCodes): boolean {
    const { bytes, view } = line;
    this.#isAscii = true;
    codes.fill(0);
    this.#seen.fill(0);
    this.idStart = afterWord(ID, bytes, view, line.start);
    this.idStop = this.#afterId(bytes, this.idStart);
    // An id that a terminal might obey has to be escaped.
    if (!this.#isAscii) return false;
    let at = afterWord(ANSWERS, bytes, view, afterComma(bytes, this.idStop));
    if (bytes[at] !== OPEN) return false;
    at += 1;
    if (bytes[at] !== CLOSE) at = this.#readAnswers(bytes, view, at, codes);
    if (bytes[at] !== CLOSE || bytes[at + 1] !== CLOSE || at + 2 !== line.stop) return false;
    return this.#isAscii || isUtf8(bytes.subarray(line.start, line.stop));
  }

  /** @returns where the last answer ends */
  #readAnswers(bytes: Buffer, view: DataView, from: number, codes: AnswerCodes): number {
    let at = from;
    for (let expected = 0; ; ) {
      const question = this.#questionAt(view, at, expected);
      if (question === NOWHERE || this.#seen[question] === 1) return NOWHERE;
      this.#seen[question] = 1;
      at = afterSpace(bytes, at + this.#keys[question]!.length);
      const isMap = bytes[at] === OPEN;
      if (isMap) at = afterWord(ANSWER, bytes, view, at);
      if (at === NOWHERE) return NOWHERE;
      const words = this.#answers[question]!;
      let place = 0;
      while (place < words.length && !words[place]!.standsAt(view, at)) place += 1;
      const isNone = place === words.length;
      at = isNone ? afterWord(NONE, bytes, view, at) : afterSpace(bytes, at + words[place]!.length);
      let isProven = false;
      if (isMap) {
        if (bytes[at] === COMMA) {
          at = this.#afterText(bytes, afterWord(PROOF, bytes, view, afterComma(bytes, at)));
          isProven = this.#hasText;
        }
        if (bytes[at] !== CLOSE) return NOWHERE;
        at += 1;
      }
      codes[question] = isNone ? 0 : answerCode(place, isProven);
      if (bytes[at] !== COMMA) return at;
      at = afterComma(bytes, at);
      expected = question + 1;
    }
  }

  /** The question whose key stands there, looked for from the one that mostly comes next. */
  #questionAt(view: DataView, at: number, expected: number): number {
    const keys = this.#keys;
    for (let question = expected; question < keys.length; question += 1)
      if (keys[question]!.standsAt(view, at)) return question;
    for (let question = 0; question < expected; question += 1)
      if (keys[question]!.standsAt(view, at)) return question;
    return NOWHERE;
  }

  /** The byte at the end of the line ends a text too. */
  #afterText(bytes: Buffer, from: number): number {
    if (bytes[from] !== QUOTE) return NOWHERE;
    let hasText = false;
    let isPlain = true;
    let at = from + 1;
    for (let byte = bytes[at]!; byte !== QUOTE; byte = bytes[++at]!) {
      if (byte < SPACE || byte === BACKSLASH) return NOWHERE;
      if (byte > 0x7e) isPlain = false;
      else if (byte !== SPACE) hasText = true;
    }
    this.#hasText = hasText;
    if (!isPlain) this.#isAscii = false;
    // Beyond ASCII there are other spaces.
    // Bytes, of which a text has at least as many as characters; longer proofs are left to the full reader.
    return (isPlain || hasText) && at - from <= MOST_PROOF ? at + 1 : NOWHERE;
  }

  #afterId(bytes: Buffer, from: number): number {
    if (bytes[from] === QUOTE) return this.#afterText(bytes, from);
    let at = from;
    while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at += 1;
    return at === from || (bytes[from] === 0x30 && at > from + 1) ? NOWHERE : at;
  }
}

function afterWord(word: Word, bytes: Buffer, view: DataView, at: number): number {
  if (at === NOWHERE || !word.standsAt(view, at)) return NOWHERE;
  return afterSpace(bytes, at + word.length);
}

function afterComma(bytes: Buffer, at: number): number {
  return bytes[at] === COMMA ? afterSpace(bytes, at + 1) : NOWHERE;
}

function afterSpace(bytes: Buffer, at: number): number {
  return bytes[at] === SPACE ? at + 1 : at;
}
