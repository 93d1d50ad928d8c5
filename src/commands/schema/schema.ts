import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExpectedError } from '../../errors.ts';
import { BANK_FILES } from '../../formats/bank/file-names.ts';
import { type Io, write } from '../../io.ts';
import { unknownSentence } from '../../reading/nearest.ts';

/** Prints the JSON Schema of a format; without a name the list of them. */
export async function schemaCommand(io: Io, name: string | undefined): Promise<number> {
  return printSchema(io, name, schemaNames());
}

/** The schemas of the files of a bank, under which an editor completes them. */
export async function bankSchemaCommand(io: Io, name: string | undefined): Promise<number> {
  return printSchema(io, name, BANK_FILES);
}

async function printSchema(io: Io, name: string | undefined, names: readonly string[]): Promise<number> {
  if (name === undefined) {
    const width = Math.max(...names.map((one) => one.length));
    const lines = names.map((one) => `${one.padEnd(width)}  ${titleOf(one)}\n`);
    await write(io.stdout, lines.join(''));
    return 0;
  }
  if (!names.includes(name))
    throw new ExpectedError('noSchema', unknownSentence(name, 'format with a schema', names), names);
  await write(io.stdout, readFileSync(fileOf(name), 'utf8'));
  return 0;
}

/** The build derives them from what the program checks, and writes them beside it. */
const FOLDER = join(__dirname, 'schemas');

export function schemaNames(): readonly string[] {
  return readdirSync(FOLDER)
    .map((file) => basename(file, '.json'))
    .sort();
}

function fileOf(name: string): string {
  return join(FOLDER, `${name}.json`);
}

function titleOf(name: string): string {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')).title;
}
