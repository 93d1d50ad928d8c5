import type { Bank, Brief } from '../../scoring/index.ts';
import type { ResultBlock } from './result-block.ts';
import { Word } from './word.ts';

/** Adds all of the result line that comes after the id. */
export type BriefLine = (block: ResultBlock, brief: Brief) => void;

const END = new Word('}}\n');
const AREAS = new Word('},"areas":{');

/** -1 for what has no score, then tenths of 0 to 100 points. */
const NUMBERS = Array.from(
  { length: 1002 },
  (_, place) => new Word(place === 0 ? 'null' : `${(place - 1) / 10}`),
);

/**
 * `"recommendation":{route,toward},"routes":{...},"areas":{...}}` and a newline, put together from pieces made
 * once: objects made only to be printed would take longer than the scoring.
 */
export function briefLine(bank: Bank): BriefLine {
  const routes = bank.routes
    .filter(({ kind }) => kind === 'scored')
    .map(({ id }, place) => keyWord(id, place));
  const areas = bank.areas.map(({ id }, place) => keyWord(id, place));
  const verdicts = new Map<string, Map<string | null | undefined, Word>>();
  const verdict = ({ route, toward }: Brief): Word => {
    const known = verdicts.get(route)?.get(toward);
    if (known) return known;
    const made = new Word(`"recommendation":${JSON.stringify({ route, toward })},"routes":{`);
    const ofRoute = verdicts.get(route) ?? new Map<string | null | undefined, Word>();
    verdicts.set(route, ofRoute.set(toward, made));
    return made;
  };
  const longestId = Math.max(...bank.routes.map(({ id }) => id.length));
  const keys = [...routes, ...areas].reduce((sum, { length }) => sum + length, 0);
  const most = keys + 2 * longestId + 6 * (routes.length + areas.length) + 100;
  return (block, brief) => {
    block.makeRoom(most);
    block.addWord(verdict(brief));
    for (let route = 0; route < routes.length; route += 1) {
      block.addWord(routes[route]!);
      block.addWord(NUMBERS[brief.readiness[route]! + 1]!);
    }
    block.addWord(AREAS);
    for (let area = 0; area < areas.length; area += 1) {
      block.addWord(areas[area]!);
      block.addWord(NUMBERS[brief.areas[area]! + 1]!);
    }
    block.addWord(END);
  };
}

/** With a comma before all but the first. */
function keyWord(key: string, place: number): Word {
  return new Word(`${place === 0 ? '' : ','}${JSON.stringify(key)}:`);
}
