import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { assess, planFor } from '../../scoring/index.ts';
import { nextQuestion } from '../../scoring/unanswered/index.ts';
import { loadBank } from '../../src/bank/load.ts';
import { cpuRatio, median, type Timed } from './cpu.ts';
import { writePeople } from './people.ts';

// All figures of speed and size as one Markdown table, each a ratio of processor times: medians of pairs of whole
// runs. Arguments: versions of Node to set beside the present one, such as 22 24; they come from the npm registry.
// PAIRS and PEOPLE in the environment make it shorter.

const PAIRS = Number(process.env.PAIRS ?? 15);
const MANY = Number(process.env.PEOPLE ?? 1_000_000);
const CTRL_D = '\x04';
const YARDSTICK = resolve('tests/bench/parse-and-print.cjs');

const folder = mkdtempSync(join(tmpdir(), 'pm-path-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.env.PM_PATH_HOME = join(folder, 'home');
const { bank, personas } = loadBank('questions');
const person = personas.find(({ id }) => id === 'developer-no-contact')!.answers;
const inJson = join(folder, 'a.json');
const inYaml = join(folder, 'a.yaml');
const hundredThousand = join(folder, 'people.ndjson');
const many = join(folder, 'many.ndjson');
writeFileSync(inJson, JSON.stringify(person, null, 2));
writeFileSync(inYaml, stringify(person));
writePeople(bank, personas, 100_000, hundredThousand);
writePeople(bank, personas, MANY, many);

const nodes = [process.execPath, ...process.argv.slice(2).map(installed)];
const columns: string[][] = [];
for (const node of nodes) columns.push(await measured(node));
const versions = nodes.map(
  (node) => `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`,
);
print(['run', ...versions, 'at most']);
print(['---', ...versions.map(() => '---:'), '---:']);
for (const [row, [label, most]] of labels().entries())
  print([label, ...columns.map((column) => column[row]!), most]);

function labels(): readonly (readonly [label: string, most: string])[] {
  return [
    ['`--version`', '1.2'],
    ['`--help`', '1.5'],
    ['`assess --answers a.json --json`, saved as the first', '1.8'],
    ['the same from a YAML file', '2.4'],
    ['first question on the screen, then Ctrl-D', '2.5'],
    ['`score`, 100,000 people, against parsing and printing the same lines', '3.0'],
    ['`score`, 100,000 people, peak memory', '100 MB'],
    [`\`score\`, ${MANY.toLocaleString('en')} people, peak memory`, '100 MB'],
    ['plan of the built-in bank, in the process', '1.0 ms'],
    ['`assess`, in the process', '2.5 ms'],
    ['choice of the first question of quick mode, in the process', '1.5 ms'],
  ];
}

async function measured(node: string): Promise<string[]> {
  const nothing = { command: `'${node}' -e 0` };
  const run = (args: string): Timed => ({ command: `'${node}' bin/pm-path.js ${args}` });
  const ratio = async (one: Timed, against: Timed = nothing) =>
    (await cpuRatio(one, against, PAIRS)).toFixed(2);
  return [
    await ratio(run('--version')),
    await ratio(run('--help')),
    await ratio(atNewHome(run(`assess --answers ${inJson} --json`))),
    await ratio(atNewHome(run(`assess --answers ${inYaml} --json`))),
    await ratio(
      inTerminal(run('assess --no-save'), [
        ['Enter', '\r'],
        ['1 of ', CTRL_D],
      ]),
      inTerminal(nothing),
    ),
    await ratio(run(`score < ${hundredThousand}`), {
      command: `'${node}' ${YARDSTICK} < ${hundredThousand}`,
    }),
    peakMemory(node, hundredThousand),
    peakMemory(node, many),
    milliseconds(node, () => planFor(bank, person, bank.prefer[0]!)),
    milliseconds(node, () => assess(bank, person)),
    milliseconds(node, () => nextQuestion(bank, {})),
  ];
}

/** Where nothing was saved before: what was has to be read, the more the longer. */
function atNewHome({ command }: Timed): Timed {
  return { command: `PM_PATH_HOME=${folder}/home-$RANDOM$RANDOM ${command}` };
}

/** In a terminal of its own, made by `script`, whose own share both commands of a pair have. */
function inTerminal({ command }: Timed, typed: NonNullable<Timed['typed']> = []): Timed {
  return { command: `TERM=xterm script -qec "${command}" /dev/null`, typed };
}

function peakMemory(node: string, people: string): string {
  const preload = join(folder, 'memory.cjs');
  writeFileSync(preload, "process.on('exit', () => process._rawDebug(process.resourceUsage().maxRSS));");
  const command = `'${node}' --require '${preload}' bin/pm-path.js score < ${people} 2>&1 > /dev/null`;
  const kilobytes = Number(execFileSync('bash', ['-c', command], { encoding: 'utf8' }));
  return `${Math.round(kilobytes / 1024)} MB`;
}

/** Milliseconds, warmed up; of the present Node alone, in which this runs. */
function milliseconds(node: string, work: () => unknown): string {
  if (node !== process.execPath) return '';
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return `${median(times.slice(200)).toFixed(1)} ms`;
}

/** The binary of a version of Node, from a cache beside the packages. */
function installed(version: string): string {
  const place = resolve(`node_modules/.cache/node-${version}`);
  const binary = join(place, 'node_modules/node/bin/node');
  if (!existsSync(binary))
    execFileSync('npm', ['install', '--no-save', '--prefix', place, `node@${version}`], { stdio: 'ignore' });
  return binary;
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
