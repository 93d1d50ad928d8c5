import { type Bank, findQuestion } from '../../scoring/index.ts';

/** The title before the colon: "Option #1: be hired from outside" is called "Option #1". */
export function routeName(bank: Bank, routeId: string): string {
  return routeTitle(bank, routeId).split(':')[0]!.trim();
}

export function routeTitle(bank: Bank, routeId: string): string {
  return bank.routes.find(({ id }) => id === routeId)?.title ?? routeId;
}

export function areaTitle(bank: Bank, areaId: string): string {
  return bank.areas.find(({ id }) => id === areaId)?.title ?? areaId;
}

export function questionAsked(bank: Bank, questionId: string): string {
  return findQuestion(bank, questionId)?.ask ?? questionId;
}

export function answerLabel(bank: Bank, questionId: string, answerId: string): string {
  const answers = findQuestion(bank, questionId)?.answers ?? [];
  return answers.find(({ id }) => id === answerId)?.label ?? answerId;
}

/** A label as cited in a sentence: in quotation marks, without its full stop. */
export function quoted(label: string): string {
  return `“${label.replace(/[.;]$/, '')}”`;
}
