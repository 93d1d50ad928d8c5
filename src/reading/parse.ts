import type { z } from 'zod';
import { id } from '../formats/parts.ts';
import { isMap } from '../json.ts';
import { unknownSentence } from './nearest.ts';
import type { Path } from './place.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

/** A value of the right shape, and where it came from; or what is wrong with it. */
export type Parsed<T> = {
  readonly source: Source;
  readonly value: T | null;
  readonly problems: readonly Problem[];
};

export function parse<Schema extends z.ZodType>(schema: Schema, source: Source): Parsed<z.infer<Schema>> {
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { source, value: parsed.data, problems: [] };
  return {
    source,
    value: null,
    problems: firstsOf(parsed.error.issues).flatMap((issue) => problemsOf(issue, schema, source)),
  };
}

/** A value of the wrong type breaks further rules, which are not worth a line of their own. */
function firstsOf(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const place = ({ path }: z.core.$ZodIssue) => JSON.stringify(path);
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(place));
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrongType.has(place(issue)));
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, source: Source): readonly Problem[] {
  const path = issue.path as Path;
  const name = path.length > 0 ? `"${named(path, source.value).join('.')}": ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        source,
        path: [...path, key],
        atKey: true,
        sentence: `${name}${unknownSentence(key, 'key here', keysAt(schema, path))}`,
      }));
    case 'invalid_key':
      return [{ source, path, atKey: true, sentence: `${name}${issue.issues[0]?.message ?? issue.message}` }];
    case 'invalid_type':
      return [{ source, path, sentence: `${name}${typeExpected(issue)}` }];
    default:
      return [{ source, path, sentence: `${name}${issue.message}` }];
  }
}

/** The path with the id of an entry in place of its number, where it has one that can be read. */
function named(path: Path, value: unknown): Path {
  let at: unknown = value;
  return path.map((step) => {
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
    return typeof step === 'number' && isMap(at) && isPlainId(at.id) ? at.id : step;
  });
}

function isPlainId(value: unknown): value is string {
  return id.safeParse(value).success;
}

function typeExpected({ expected, input, message }: z.core.$ZodIssueInvalidType): string {
  if (input === undefined && message.includes('undefined')) return 'this is missing';
  const names: Record<string, string> = {
    record: 'a map',
    object: 'a map',
    array: 'a list',
    string: 'text',
    int: 'a whole number',
  };
  return `${names[expected] ?? `a ${expected}`} is expected`;
}

type Shape = {
  readonly shape?: Record<string, z.ZodType>;
  readonly def: {
    innerType?: z.ZodType;
    element?: z.ZodType;
    valueType?: z.ZodType;
    options?: readonly z.ZodType[];
  };
};

/** The keys that the schema knows at the path, to offer the nearest. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let current: Shape | undefined = schema as unknown as Shape;
  const unwrap = (one: Shape | undefined): Shape | undefined =>
    one?.def.innerType ? unwrap(one.def.innerType as unknown as Shape) : one;
  current = unwrap(current);
  for (const step of path) {
    const next: z.ZodType | undefined =
      current?.shape?.[String(step)] ?? current?.def.element ?? current?.def.valueType;
    current = unwrap(next as unknown as Shape | undefined);
  }
  const options = (current?.def.options ?? []) as unknown as readonly Shape[];
  return [current, ...options].flatMap((one) => Object.keys(one?.shape ?? {}));
}
