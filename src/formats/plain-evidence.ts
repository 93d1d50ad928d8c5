import type { Evidence } from './evidence.ts';
import { isMap } from './plain-answers.ts';

/**
 * Says of a value out of JSON whether it is plainly evidence, without loading what schemas are made with. What the
 * program has written itself is; of anything else the format's schema has to say.
 */
export function isPlainEvidence(value: unknown): value is Evidence {
  if (!isMap(value)) return false;
  for (const key of Object.keys(value)) if (!Object.hasOwn(RULES, key)) return false;
  for (const key of Object.keys(RULES) as (keyof Evidence)[])
    if (!RULES[key](Object.hasOwn(value, key) ? value[key] : undefined)) return false;
  return true;
}

type Rule = (value: unknown) => boolean;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FULL_ID = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;
const RECORD_ID = /^[0-9a-f]{8}$/;
const LINK = /^(https?:\/\/|mailto:)/;
/** No control characters, and none that turn the direction of text. */
const ONE_LINE = /^[^\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]*$/;

const RULES: Readonly<Record<keyof Evidence, Rule>> = {
  schema: (value) => value === 'pm-path/evidence/1',
  id: matching(RECORD_ID),
  bank: matching(ID),
  loggedAt: isTime,
  date: (value) => typeof value === 'string' && value.length === 10 && isTime(`${value}T00:00:00.000Z`),
  text: lineOf(500),
  area: orAbsent(matching(ID)),
  action: orAbsent(matching(FULL_ID)),
  hours: orAbsent((value) => typeof value === 'number' && value > 0 && value <= 2000),
  link: orAbsent(
    (value) => typeof value === 'string' && value.length <= 500 && LINK.test(value) && URL.canParse(value),
  ),
  witness: orAbsent(lineOf(200)),
};

function matching(form: RegExp): Rule {
  return (value) => typeof value === 'string' && form.test(value);
}

/** In characters. */
function lineOf(most: number): Rule {
  return (value) =>
    typeof value === 'string' &&
    value.trim() === value &&
    value !== '' &&
    value.length <= most &&
    ONE_LINE.test(value);
}

function orAbsent(rule: Rule): Rule {
  return (value) => value === undefined || rule(value);
}

/** A time as the program writes it, of a day that there is. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 24) return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}
