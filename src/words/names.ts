import { type Bank, findQuestion } from '../../scoring/index.ts';

/** One that something follows: an address has another. */
const COLON = /:\s+/;

/** The title before the colon: "Option #1: be hired from outside" is called "Option #1". */
export function routeName(bank: Bank, routeId: string): string {
  return routeTitle(bank, routeId).split(COLON)[0]!.trim();
}

export function routeTitle(bank: Bank, routeId: string): string {
  return bank.routes.find(({ id }) => id === routeId)?.title ?? routeId;
}

/** Within a sentence: "Option #1", and in quotation marks what reads like a sentence of its own. */
export function routeCited(bank: Bank, routeId: string): string {
  const name = routeName(bank, routeId);
  return name.includes('#') ? name : quoted(name);
}

export function areaTitle(bank: Bank, areaId: string): string {
  return bank.areas.find(({ id }) => id === areaId)?.title ?? areaId;
}

export function questionAsked(bank: Bank, questionId: string): string {
  return findQuestion(bank, questionId)?.ask ?? questionId;
}

/** The short name of a question; where the bank gives none, the question itself. */
export function questionName(bank: Bank, questionId: string): string {
  return findQuestion(bank, questionId)?.name ?? questionAsked(bank, questionId);
}

/** What stands before an answer that is told: "Product work so far:", or the question, which ends by itself. */
export function answerHead(bank: Bank, questionId: string): string {
  const name = findQuestion(bank, questionId)?.name;
  return name === undefined ? questionAsked(bank, questionId) : `${name}:`;
}

export function answerLabel(bank: Bank, questionId: string, answerId: string): string {
  const answers = findQuestion(bank, questionId)?.answers ?? [];
  return answers.find(({ id }) => id === answerId)?.label ?? answerId;
}

/** A label as cited in a sentence: in quotation marks, without its full stop. */
export function quoted(label: string): string {
  return `“${label.replace(/[.;?]$/, '')}”`;
}

/** "a", "a and b", "a, b and c" */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
