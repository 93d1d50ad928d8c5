import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadBank } from '../../src/bank/load.ts';
import { writePeople } from '../bench/people.ts';

export const score = `'${process.execPath}' '${resolve('bin/pm-path.js')}' score`;

/** A folder with the records of so many people and their results as one process gives them; removed afterwards. */
export async function withPeople<T>(people: number, use: (folder: PeopleFolder) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pm-path-trial-'));
  try {
    const records = join(folder, 'people.ndjson');
    const { bank, personas } = loadBank('questions');
    writePeople(bank, personas, people, records);
    shell(`${score} < ${records} > ${join(folder, 'alone.ndjson')}`);
    return await use({ folder, records });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type PeopleFolder = { readonly folder: string; readonly records: string };

/** @throws when the results of the command line are not byte for byte those of one process */
export function expectAsAlone({ folder }: PeopleFolder, commandLine: string): void {
  const spread = join(folder, 'spread.ndjson');
  shell(`${commandLine} > ${spread}`);
  const [one, other] = [readFileSync(join(folder, 'alone.ndjson')), readFileSync(spread)];
  if (!one.equals(other))
    throw new Error(`${other.length} bytes instead of the ${one.length} of one process`);
}

export function shell(commandLine: string): void {
  execFileSync('bash', ['-c', commandLine], { stdio: ['ignore', 'pipe', 'pipe'] });
}
