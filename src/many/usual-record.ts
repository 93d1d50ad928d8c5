import { type Answers, type Bank, findQuestion, type Question } from '../../scoring/index.ts';
import { isGiven } from '../formats/plain-answers.ts';
import { isMap, parsedJson } from '../json.ts';
import type { ReadRecord } from './read-record.ts';

/**
 * Reads a record of the usual form, or gives `null` for any other, right or wrong: it has an `id`, which is text, or a
 * whole number that comes first, and `answers` with ids that the bank has at present, and nothing else.
 */
export function readUsualRecord(bank: Bank, text: string): (ReadRecord & { answers: Answers }) | null {
  // Stands for bytes that are no UTF-8.
  if (text.includes('\uFFFD')) return null;
  const { textId, rest } = withoutTextId(text);
  const record = parsedJson(rest);
  if (!isMap(record)) return null;
  const { id: idLeft, answers } = record;
  if (!isMap(answers)) return null;
  const id = textId === null ? wholeNumber(idLeft, text) : idLeft === '' ? `"${textId}"` : null;
  if (id === null) return null;
  const keys = keysOfAnswers(bank, answers);
  if (keys === null || 2 + keys !== countKeys(text)) return null;
  return { id, answers: answers as Answers };
}

/** An `id` that is text, of characters that JSON takes as they are. */
const TEXT_ID = /"id"\s*:\s*"([ !#-[\]-\uffff]*)"/;

/**
 * The text with an empty `id` in place of one that is text. `JSON.parse` keeps every short string that it has read for
 * as long as there is room: of a million ids that came to 50 MB.
 */
function withoutTextId(text: string): { readonly textId: string | null; readonly rest: string } {
  // Without them, quotes alternately begin and end a string, so that the pattern cannot stand within one.
  const found = text.includes('\\') ? null : TEXT_ID.exec(text);
  if (found === null) return { textId: null, rest: text };
  const rest = `${text.slice(0, found.index)}"id":""${text.slice(found.index + found[0].length)}`;
  return { textId: found[1]!, rest };
}

/** The id as JSON, where it is known to stand like this in the line. */
function wholeNumber(id: unknown, text: string): string | null {
  return typeof id === 'number' && text.startsWith(`{"id":${id},`) ? `${id}` : null;
}

/** How many keys the answers have, those of their own maps included; `null` when one does not fit the bank. */
function keysOfAnswers(bank: Bank, answers: Readonly<Record<string, unknown>>): number | null {
  let keys = 0;
  for (const id in answers) {
    const question = findQuestion(bank, id);
    const given = answers[id];
    if (question === undefined) return null;
    keys += 1;
    if (given === null) continue;
    if (typeof given === 'string') {
      if (!hasAnswer(question, given)) return null;
      continue;
    }
    if (!isGiven(given)) return null;
    const { answer, proof } = given as { answer: string | null; proof?: string };
    if (answer !== null && !hasAnswer(question, answer)) return null;
    keys += proof === undefined ? 1 : 2;
  }
  return keys;
}

function hasAnswer(question: Question, id: string): boolean {
  for (const answer of question.answers) if (answer.id === id) return true;
  return false;
}

const QUOTE = 0x22;
const SPACE = 0x20;

/**
 * At least as many as the text has keys: each is followed by a colon. As `JSON.parse` keeps one of those that stand
 * twice, a value with as many keys has lost none.
 * @param text valid JSON
 */
function countKeys(text: string): number {
  let keys = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= SPACE) before -= 1;
    if (text.charCodeAt(before) === QUOTE) keys += 1;
  }
  return keys;
}
