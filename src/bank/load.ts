import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bank } from '../../scoring/index.ts';
import type { Story } from '../../scoring/stories/index.ts';
import { ExpectedError, systemReason } from '../errors.ts';
import { areaFile } from '../formats/bank/area.ts';
import { bankFile } from '../formats/bank/bank.ts';
import { personaFile } from '../formats/bank/persona.ts';
import { routesFile } from '../formats/bank/routes.ts';
import { storyFile } from '../formats/bank/story.ts';
import { type Parsed, parse } from '../reading/parse.ts';
import { type Problem, refuse } from '../reading/problems.ts';
import { readText } from '../reading/read-text.ts';
import { parseSource, type Source } from '../reading/source.ts';
import { compileBank } from './compile.ts';
import type { Located } from './files.ts';
import type { Persona } from './persona.ts';
import { personasOf } from './personas.ts';
import { rules } from './rules/index.ts';
import { storiesOf } from './stories.ts';

export type LoadedBank = {
  readonly bank: Bank;
  readonly personas: readonly Persona[];
  readonly stories: readonly Story[];
};

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
  const told = yamlFiles(join(folder, 'stories')).map((name) =>
    parse(storyFile, read(join(folder, 'stories', name))),
  );
  refuse([...areas, routes, ...people, ...told].flatMap(({ problems }) => problems));
  const files = {
    bank,
    areas: areas.map(required),
    routes: required(routes),
    personas: people.map(required),
    stories: told.map(required),
  };
  refuse([
    ...misnamed([...files.areas, ...files.personas, ...files.stories]),
    ...rules.flatMap((rule) => rule(files)),
  ]);
  const compiled = compileBank(files, digestOf([bank, ...files.areas, files.routes], folder, read));
  return {
    bank: compiled,
    personas: personasOf(files.personas, compiled),
    stories: storiesOf(files.stories, compiled),
  };
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

function misnamed(files: readonly Located<{ readonly id: string }>[]): readonly Problem[] {
  return files.flatMap(({ source, value: { id } }) => {
    const name = basename(source.file, '.yaml');
    if (id === name) return [];
    const sentence = `"${id}" does not agree with the name of the file; "${name}" is expected`;
    return [{ source, path: ['id'], sentence }];
  });
}

/** Says which bank scored an assessment; line ends, reference people and stories make no difference to it. */
function digestOf(files: readonly Located<unknown>[], folder: string, { texts }: Reader): string {
  const hash = createHash('sha256');
  for (const { source } of files) {
    const name = source.file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    hash.update(`${name}\0${texts.get(source.file)!.replaceAll('\r\n', '\n')}\0`);
  }
  return `sha256:${hash.digest('hex')}`;
}

/** @throws ExpectedError when the folder is a file or cannot be read */
function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort();
  } catch (error) {
    throw new ExpectedError('unreadable', folder, systemReason(error));
  }
}
