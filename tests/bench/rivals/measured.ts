import { readFileSync } from 'node:fs';
import type { Answers, Bank } from '../../../scoring/index.ts';
import type { Adapter, Scoring } from './adapter.ts';
import { type Model, modelOf, personOf, type Scores } from './model.ts';

export type Measured = {
  /** Of processor time, user and system, from the line of a record to that of its result. */
  readonly microseconds: number;
  /** Those of the first people. */
  readonly scores: readonly Scores[];
};

/** People whose scores are compared. */
export const COMPARED = 200;
/** Of processor time; slow engines score as many people as they can in it. */
const MOST_SECONDS = 5;

/** Scores the people of a file, in this process alone, warmed up by those who are compared. */
export async function measured(
  adapter: Adapter,
  bank: Bank,
  library: unknown,
  people: string,
): Promise<Measured> {
  const model = modelOf(bank);
  const scoring = adapter.prepare(model, library as never, bank);
  const lines = readFileSync(people, 'utf8').trimEnd().split('\n');
  if (scoring.kind === 'file') {
    const results = `${people}.results`;
    const begun = process.cpuUsage();
    await scoring.score(people, results);
    return { microseconds: since(begun) / lines.length, scores: scoresIn(results, model) };
  }
  const scores: Scores[] = [];
  for (const line of lines.slice(0, COMPARED)) scores.push(await scored(line, scoring, model));
  let printed = 0;
  let done = 0;
  const begun = process.cpuUsage();
  for (const line of lines) {
    printed += JSON.stringify(await scored(line, scoring, model)).length;
    done += 1;
    if (done % 50 === 0 && since(begun) > MOST_SECONDS * 1e6) break;
  }
  if (printed === 0) throw new Error('Nothing was scored.');
  return { microseconds: since(begun) / done, scores };
}

async function scored(
  line: string,
  scoring: Exclude<Scoring, { kind: 'file' }>,
  model: Model,
): Promise<Scores> {
  const { answers } = JSON.parse(line) as { readonly answers: Answers };
  if (scoring.kind === 'answers') return scoring.score(answers) as Scores;
  return scoring.score(personOf(model, answers));
}

/** Of the first people, whose ids are p1, p2 and so on: what works on all cores may write them in another order. */
function scoresIn(results: string, { areas, routes }: Model): readonly Scores[] {
  const rows = readFileSync(results, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return Array.from({ length: COMPARED }, (_, place) => {
    const row = byId.get(`p${place + 1}`);
    return {
      areas: Object.fromEntries(areas.map(({ key }) => [key, row[key]])),
      routes: Object.fromEntries(routes.map(({ key }) => [key, row[key]])),
    };
  });
}

function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}
