import { isMap } from '../json.ts';
import type { SavedAssessment } from './assessment.ts';
import { MOST_ID } from './limits.ts';
import { isAnswersFile } from './plain-answers.ts';

/**
 * Says of a value out of JSON whether it is a saved assessment, as the format's schema would, but without loading
 * what schemas are made with.
 */
export function isSavedAssessment(value: unknown): value is SavedAssessment {
  if (!isMap(value) || value.schema !== 'pm-path/assessment/1') return false;
  const { id, takenAt, bank, recommendation, routes, areas, plan, quick, answers } = value;
  return (
    typeof id === 'string' &&
    /^[0-9a-f]{8}$/.test(id) &&
    isTime(takenAt) &&
    isMap(bank) &&
    isId(bank.id) &&
    [bank.version, bank.digest].every((text) => typeof text === 'string') &&
    isMap(recommendation) &&
    isId(recommendation.route) &&
    (recommendation.toward == null || isId(recommendation.toward)) &&
    isListOf(routes, (one) => isId(one.id) && (one.readiness === undefined || isNumber(one.readiness))) &&
    isListOf(areas, (one) => isId(one.id) && (one.score === null || isNumber(one.score))) &&
    isMap(plan) &&
    (plan.hoursPerWeek === undefined || (isNumber(plan.hoursPerWeek) && plan.hoursPerWeek > 0)) &&
    (quick === undefined || (isMap(quick) && isNumber(quick.asked) && isNumber(quick.of))) &&
    isAnswersFile(answers)
  );
}

function isListOf(value: unknown, fits: (one: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isMap(one) && fits(one));
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MOST_ID && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

function isTime(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
