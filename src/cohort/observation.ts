import { type ActionGain, type Answers, actionGains, type Bank } from '../../scoring/index.ts';
import { ExpectedError } from '../errors.ts';
import { isAnswersFile } from '../formats/plain-answers.ts';
import { isMap, parsedJson } from '../json.ts';

/** What a result line tells of one person. */
export type Observation = {
  readonly route: string;
  /** With the fallback route only. */
  readonly toward?: string | null;
  /** By area in the order of the bank; `null` for one without a score. */
  readonly areas: readonly (number | null)[];
  /** Whether some route stands within `NEAR` points of its mark. */
  readonly isNear: boolean;
  /** Of whole assessments only. */
  readonly isClose?: boolean;
  /** Of whole assessments, and lines of `score --plan`. */
  readonly hangsOn?: readonly string[];
  readonly gains?: readonly ActionGain[];
  /** Of the key that people are grouped by; `undefined` where the line has none. */
  readonly group: string | undefined;
};

/** Points from a mark within which a few answers decide; about the margin at which plans aim. */
const NEAR = 5;

/** A group is called by at most so many characters. */
const MOST_NAME = 60;

/**
 * Reads one result line of `pm-path score`; `null` for one that says what is wrong with its record.
 * @param number of the line, for the sentence about one that is no result
 * @throws ExpectedError
 */
export function observationOf(
  bank: Bank,
  text: string,
  number: number,
  groupBy: string | undefined,
): Observation | null {
  const line = parsedJson(groupBy === 'id' ? text : withoutTextId(text));
  if (!isMap(line)) throw new ExpectedError('notAResult', number);
  if (typeof line.error === 'string') return null;
  if (!isMap(line.recommendation)) throw new ExpectedError('notAResult', number);
  const { route, toward } = line.recommendation;
  const readiness = numbersOf(bank.prefer, line.routes, 'readiness');
  const areas = numbersOf(
    bank.areas.map(({ id }) => id),
    line.areas,
    'score',
  );
  const isKnown = (id: unknown) => bank.routes.some((one) => one.id === id);
  if (typeof route !== 'string' || !readiness || !areas) throw new ExpectedError('notAResult', number);
  if (!isKnown(route) || (toward != null && !isKnown(toward)) || isOfOther(bank, line))
    throw new ExpectedError('resultOfOtherBank', number, bank.id);
  const target = toward === undefined ? route : (toward as string | null);
  return {
    route,
    ...(toward === undefined ? {} : { toward: toward as string | null }),
    areas,
    isNear: readiness.some((points, at) => Math.abs(points! - markOf(bank, bank.prefer[at]!)) <= NEAR),
    ...(typeof line.recommendation.closeCall === 'boolean' ? { isClose: line.recommendation.closeCall } : {}),
    ...decidingIn(bank, line, target),
    group: groupBy === undefined ? undefined : groupOf(line[groupBy]),
  };
}

/** `JSON.parse` keeps every short string that it has read for as long as there is room: ids are cut off before. */
function withoutTextId(text: string): string {
  if (!text.startsWith('{"id":"')) return text;
  const end = text.indexOf('"', 7);
  return text[end + 1] === ',' && !text.slice(7, end).includes('\\') ? `{${text.slice(end + 2)}` : text;
}

/** Of a short line a map of numbers; of a whole assessment a list with ids. `null` where one is missing or none. */
function numbersOf(
  ids: readonly string[],
  value: unknown,
  key: 'readiness' | 'score',
): readonly (number | null)[] | null {
  const numberOf = (id: string): unknown =>
    Array.isArray(value)
      ? value.find((one) => isMap(one) && one.id === id)?.[key]
      : isMap(value)
        ? value[id]
        : undefined;
  const numbers = ids.map(numberOf);
  return numbers.every((one) => isPoints(one) || (key === 'score' && one === null))
    ? (numbers as (number | null)[])
    : null;
}

function isPoints(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

/** Only whole assessments say which bank they were made with. */
function isOfOther({ digest }: Bank, { bank }: Readonly<Record<string, unknown>>): boolean {
  return isMap(bank) && bank.digest !== digest;
}

const marks = new WeakMap<Bank, ReadonlyMap<string, number>>();

function markOf(bank: Bank, route: string): number {
  const known =
    marks.get(bank) ??
    new Map(bank.routes.flatMap((one) => (one.kind === 'scored' ? [[one.id, one.readyAt]] : [])));
  marks.set(bank, known);
  return known.get(route)!;
}

/** What is missing and decides, and what the plan brings: told by the line, or reckoned from the answers in it. */
function decidingIn(
  bank: Bank,
  line: Readonly<Record<string, unknown>>,
  target: string | null,
): Pick<Observation, 'hangsOn' | 'gains'> {
  const { hangsOn } =
    isMap(line.recommendation) && Array.isArray(line.recommendation.hangsOn) ? line.recommendation : line;
  if (!Array.isArray(hangsOn)) return {};
  if (isMap(line.plan) && !Array.isArray(line.plan.actions)) {
    const gains = Object.entries(line.plan).map(([action, points]) => ({ action, points: Number(points) }));
    return { hangsOn, gains };
  }
  if (!isAnswersFile(line.answers)) return { hangsOn };
  return {
    hangsOn,
    gains: target === null || target === undefined ? [] : actionGains(bank, line.answers as Answers, target),
  };
}

function groupOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const name = String(value);
  return name.length > MOST_NAME ? `${name.slice(0, MOST_NAME)}...` : name;
}
