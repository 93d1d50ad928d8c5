import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers, Bank } from '../../scoring/index.ts';
import { fitAnswers } from '../answers/check.ts';
import { ExpectedError } from '../errors.ts';
import { readText } from '../read-text.ts';
import { compileBank } from './compile.ts';
import type { Located } from './files.ts';
import { type Parsed, parse } from './parse.ts';
import { type Problem, refuse } from './problems.ts';
import { rules } from './rules/index.ts';
import { areaFile, bankFile, type PersonaFile, personaFile, routesFile } from './schema.ts';
import { parseSource, type Source } from './source.ts';

/** A reference person: answers, and the recommendation the author expects for them. */
export type Persona = Omit<PersonaFile, 'answers'> & { readonly answers: Answers };

export type LoadedBank = { readonly bank: Bank; readonly personas: readonly Persona[] };

/**
 * Reads a bank from its folder, checks all rules and compiles it.
 * @throws ExpectedError with every problem found and its place
 */
export function loadBank(folder: string): LoadedBank {
  if (!existsSync(join(folder, 'bank.yaml'))) throw new ExpectedError('noBank', folder);
  const read = reader();
  const bank = required(parse(bankFile, read(join(folder, 'bank.yaml'))));
  const listed = bank.value.areas.map((id) => join('areas', `${id}.yaml`));
  refuse(areasWithoutPartner(folder, bank.source, bank.value.areas));
  const areas = listed.map((name) => parse(areaFile, read(join(folder, name))));
  const routes = parse(routesFile, read(join(folder, 'routes.yaml')));
  const people = yamlFiles(join(folder, 'personas')).map((name) =>
    parse(personaFile, read(join(folder, 'personas', name))),
  );
  refuse([...areas, routes, ...people].flatMap(({ problems }) => problems));
  const files = {
    bank,
    areas: areas.map(required),
    routes: required(routes),
    personas: people.map(required),
  };
  refuse([...misnamed(files.areas, bank.value.areas), ...rules.flatMap((rule) => rule(files))]);
  const compiled = compileBank(files, digestOf([bank, ...files.areas, files.routes], folder, read));
  return { bank: compiled, personas: personasOf(files.personas, compiled) };
}

type Reader = ((path: string) => Source) & { readonly texts: Map<string, string> };

function reader(): Reader {
  const texts = new Map<string, string>();
  const read = (path: string) => {
    const text = readText(path);
    texts.set(path, text);
    return parseSource(path, text);
  };
  return Object.assign(read, { texts });
}

function required<T>({ source, value, problems }: Parsed<T>): Located<T> {
  refuse(problems);
  return { source, value: value! };
}

/** An area that the bank does not name would never be asked, and one without a file cannot be. */
function areasWithoutPartner(folder: string, source: Source, areas: readonly string[]): readonly Problem[] {
  const files = yamlFiles(join(folder, 'areas'));
  const stray = files
    .filter((name) => !areas.includes(name.replace(/\.yaml$/, '')))
    .map((name) => ({
      source,
      path: ['areas'],
      sentence: `areas/${name} is there, and "areas" does not name it: add it or remove the file`,
    }));
  const lacking = areas.flatMap((id, place) =>
    files.includes(`${id}.yaml`)
      ? []
      : [{ source, path: ['areas', place], sentence: `there is no file areas/${id}.yaml for this area` }],
  );
  return [...stray, ...lacking];
}

function misnamed(
  areas: readonly Located<{ readonly id: string }>[],
  ids: readonly string[],
): readonly Problem[] {
  return areas.flatMap(({ source, value }, place) =>
    value.id === ids[place]
      ? []
      : [
          {
            source,
            path: ['id'],
            sentence: `"${value.id}" does not agree with the name of the file; "${ids[place]}" is expected`,
          },
        ],
  );
}

/** Says which bank scored an assessment; line ends and reference people make no difference to it. */
function digestOf(files: readonly Located<unknown>[], folder: string, { texts }: Reader): string {
  const hash = createHash('sha256');
  for (const { source } of files) {
    const name = source.file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    hash.update(`${name}\0${texts.get(source.file)!.replaceAll('\r\n', '\n')}\0`);
  }
  return `sha256:${hash.digest('hex')}`;
}

function personasOf(files: readonly Located<PersonaFile>[], bank: Bank): readonly Persona[] {
  const routes = bank.routes.map(({ id }) => id);
  const fitted = files.map(({ source, value }) => {
    const { answers, problems } = fitAnswers(bank, value.answers, source, ['answers']);
    const strange = (['route', 'toward'] as const).flatMap((key): Problem[] => {
      const id = value.expect[key];
      if (id == null || routes.includes(id)) return [];
      return [
        {
          source,
          path: ['expect', key],
          sentence: `"${id}" is no route of this bank: it has ${routes.join(', ')}`,
        },
      ];
    });
    return { persona: { ...value, answers }, problems: [...problems, ...strange] };
  });
  refuse(fitted.flatMap(({ problems }) => problems));
  return fitted.map(({ persona }) => persona);
}

function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
