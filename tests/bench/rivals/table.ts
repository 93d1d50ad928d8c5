import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBank } from '../../../src/bank/load.ts';
import { cpuSeconds } from '../cpu.ts';
import { writePeople } from '../people.ts';
import type { Adapter } from './adapter.ts';
import { duckdb } from './duckdb.ts';
import { jsonLogicEngine, jsonLogicJs } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { COMPARED, type Measured, measured } from './measured.ts';
import { keyOf, type Scores } from './model.ts';
import { ours, parseAndPrint } from './ours.ts';
import { publicodes } from './publicodes.ts';
import { surveyCore } from './survey-core.ts';
import { zen } from './zen.ts';

// Scores the same people of the shipped bank with other engines and with this one, compares what they give, and prints
// one table. The engines come from the npm registry. PEOPLE in the environment makes it shorter.

const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
const ADAPTERS: readonly Adapter[] = [
  parseAndPrint,
  ours,
  duckdb,
  jsonLogicEngine,
  jsonLogicJs,
  zen,
  jsonRulesEngine,
  surveyCore,
  publicodes,
];

/** The program prints tenths of a point. */
const TENTH = 0.1;

const place = resolve('node_modules/.cache/rivals');
const { bank, personas } = loadBank('questions');
const [name, people] = process.argv.slice(2);
if (name !== undefined && people !== undefined) await measureOne(name, people);
else await measureAll();

/** Each engine is measured in a process of its own, so that none runs in what another has left. */
async function measureOne(name: string, people: string): Promise<void> {
  const adapter = ADAPTERS.find((one) => one.name === name)!;
  const library = adapter.package && createRequire(`${place}/`)(adapter.package.replace(/(?<=.)@.*/, ''));
  writeFileSync(`${people}.measured`, JSON.stringify(await measured(adapter, bank, library, people)));
  // Some engines keep threads that would not let it end.
  process.exit();
}

async function measureAll(): Promise<void> {
  const packages = ADAPTERS.flatMap((adapter) => adapter.package ?? []);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', place, ...packages], {
    stdio: 'ignore',
  });
  const folder = mkdtempSync(join(tmpdir(), 'pm-path-rivals-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'people.ndjson');
  writePeople(bank, personas, PEOPLE, file);

  print('engine', 'µs a person', 'against parse and print', 'leaves out');
  print('---', '---:', '---:', '---');
  const [base, ...others] = ADAPTERS.map((adapter) => [adapter, inProcess(adapter, file)] as const);
  const [, { microseconds: least }] = base!;
  const row = (name: string, microseconds: number, leavesOut: string) =>
    print(name, microseconds.toFixed(1), (microseconds / least).toFixed(1), leavesOut);
  row(parseAndPrint.name, least, parseAndPrint.leavesOut);
  const [, { scores: expected }] = others[0]!;
  const byScore = await byProgram(file);
  expectSame('score', scoresByProgram(file), expected, TENTH);
  row('this program, `score`', byScore, 'plan and reasons');
  for (const [adapter, { microseconds, scores }] of others) {
    expectSame(adapter.name, scores, expected);
    row(adapter.name, microseconds, adapter.leavesOut);
  }
}

function inProcess({ name }: Adapter, file: string): Measured {
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(`${file}.measured`, 'utf8'));
}

/** Without what it takes to start, as for the others. */
async function byProgram(file: string): Promise<number> {
  const score = (people: string, results: string) =>
    cpuSeconds({ command: `'${process.execPath}' bin/pm-path.js score < ${people} > ${results}` });
  const seconds = (await score(file, `${file}.scored`)) - (await score('/dev/null', '/dev/null'));
  return (1e6 * seconds) / PEOPLE;
}

function scoresByProgram(file: string): readonly Scores[] {
  const withKeys = <Value>(scores: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(scores).map(([id, score]) => [keyOf(id), score]));
  return readFileSync(`${file}.scored`, 'utf8')
    .split('\n', COMPARED)
    .map((line) => JSON.parse(line))
    .map(({ areas, routes }: Scores) => ({ areas: withKeys(areas), routes: withKeys(routes) }));
}

/** @throws when an engine gives other scores than this one */
function expectSame(
  name: string,
  scores: readonly Scores[],
  expected: readonly Scores[],
  within = 1e-6,
): void {
  for (const [place, { areas, routes }] of expected.entries())
    for (const [key, value] of Object.entries({ ...areas, ...routes })) {
      const other = { ...scores[place]!.areas, ...scores[place]!.routes }[key] ?? null;
      const isSame = value === null || other === null ? value === other : Math.abs(value - other) < within;
      if (!isSame) throw new Error(`${name} gives ${other} for ${key} of person ${place + 1}, not ${value}`);
    }
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
