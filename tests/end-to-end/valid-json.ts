import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const folder = resolve(import.meta.dirname, '../../dist/schemas');

/** The JSON Schemas as they are shipped, read by a validator that knows nothing of this program. */
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default(ajv);
for (const file of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')), basename(file, '.json'));

/** What is wrong with a value by the schema of that name; `null` when nothing is. */
export function faultsBy(name: string, value: unknown): string | null {
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(`There is no schema ${name}`);
  return validate(value) ? null : ajv.errorsText(validate.errors, { separator: '\n' });
}

/** The name of the schema that a JSON output says it keeps; `null` for what is no JSON of this program. */
export function formatOf(value: unknown): string | null {
  const { schema } = (value ?? {}) as { schema?: unknown };
  return typeof schema === 'string' ? (schema.match(/^pm-path\/([a-z]+)\/\d+$/)?.[1] ?? null) : null;
}
