import type { Answers, Given } from '../../scoring/index.ts';
import { harmlessJson } from '../json.ts';

/** Answers as a YAML file, one a line. All texts are quoted, so that none is taken for a number or anything else. */
export function answersAsYaml(answers: Answers): string {
  return Object.entries(answers)
    .map(([id, given]) => `${id}: ${inYaml(given ?? null)}\n`)
    .join('');
}

function inYaml(given: Given): string {
  if (typeof given !== 'object' || given === null) return quoted(given);
  const proof = given.proof === undefined ? '' : `, proof: ${quoted(given.proof)}`;
  return `{ answer: ${quoted(given.answer)}${proof} }`;
}

/** JSON's quotation marks and escapes are YAML's too. */
function quoted(text: string | null): string {
  return harmlessJson(JSON.stringify(text));
}
