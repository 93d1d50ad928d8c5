import type { Bank, ShortResult } from '../../scoring/index.ts';

/**
 * `"recommendation":{route,toward},"routes":{...},"areas":{...}`, put together from keys made once:
 * objects made only to be printed would take longer than the scoring.
 */
export function shortLine(bank: Bank): (result: ShortResult) => string {
  const routes = bank.routes.filter(({ kind }) => kind === 'scored').map(({ id }) => keyText(id));
  const areas = bank.areas.map(({ id }) => keyText(id));
  return ({ route, toward, readiness, areas: scores }) => {
    const recommendation = JSON.stringify({ route, toward });
    return `"recommendation":${recommendation},"routes":{${fields(routes, readiness)}},"areas":{${fields(areas, scores)}}`;
  };
}

/** Of numbers with one decimal, 0 to 100: to make each anew would take as long as the scoring. */
const NUMBERS = Array.from({ length: 1001 }, (_, tenths) => `${tenths / 10}`);

function numberText(value: number | null): string {
  return value === null ? 'null' : NUMBERS[Math.round(10 * value)]!;
}

function keyText(key: string): string {
  return `${JSON.stringify(key)}:`;
}

function fields(keys: readonly string[], values: readonly (number | null)[]): string {
  let text = '';
  for (let place = 0; place < keys.length; place += 1)
    text += `${place === 0 ? '' : ','}${keys[place]}${numberText(values[place]!)}`;
  return text;
}
