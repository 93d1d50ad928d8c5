import { z } from 'zod';
import { formats } from '../formats/schemas.ts';
import type { BuiltFile } from './built-file.ts';

/** A JSON Schema (draft 2020-12) for every format that is read or printed, derived from what the program checks. */
export function schemaFiles(): readonly BuiltFile[] {
  return Object.entries(formats).map(([name, { title, schema }]) => {
    // As it may be written: what has a default may be left out.
    const { $schema, ...derived } = z.toJSONSchema(schema, { io: 'input' });
    return {
      fileName: `schemas/${name}.json`,
      source: `${JSON.stringify({ $schema, title, ...derived }, null, 2)}\n`,
    };
  });
}
