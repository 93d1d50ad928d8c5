import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from './built-file.ts';

/** The small commented bank that `bank new` copies. */
export function starterFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      fileName: `starter/${name.replaceAll('\\', '/')}`,
      source: readFileSync(join(folder, name), 'utf8'),
    }));
}
