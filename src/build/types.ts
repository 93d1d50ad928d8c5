import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BuiltFile } from './built-file.ts';

/**
 * The declarations that TypeScript has written to the folder, as far as the entries need them: those of the
 * program itself would only name packages that nobody has installed.
 * @param entries paths within the folder, such as `src/library.d.ts`
 */
export function declarationFiles(folder: string, entries: readonly string[]): readonly BuiltFile[] {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    for (const [, specifier] of text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
      if (!specifier!.startsWith('.'))
        throw new Error(`${path} needs the types of ${specifier}, which is not shipped`);
      visit(join(path, '..', specifier!.replace(/\.ts$/, '.d.ts')));
    }
  };
  for (const entry of entries) visit(join(folder, entry));
  return [...found].map(([path, source]) => ({
    fileName: `library/types/${relative(folder, path)}`,
    source,
  }));
}
