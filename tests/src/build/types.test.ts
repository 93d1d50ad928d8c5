import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { declarationFiles } from '../../../src/build/types.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function declarations(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('what an entry needs comes along, by whatever way, and nothing else', () => {
  const folder = declarations({
    'src/entry.d.ts': "export type { A } from '../pure/a.ts';\nexport declare const b: import('./b.ts').B;",
    'src/b.d.ts': "import type { A } from '../pure/a.ts';\nexport type B = A;",
    'src/other.d.ts': "import 'zod';",
    'pure/a.d.ts': "export type A = import('./a.ts').A;",
  });
  const files = declarationFiles(folder, ['src/entry.d.ts']);
  expect(files.map(({ fileName }) => fileName).toSorted()).toEqual([
    'library/types/pure/a.d.ts',
    'library/types/src/b.d.ts',
    'library/types/src/entry.d.ts',
  ]);
});

test('types of a package that nobody has installed are refused', () => {
  const folder = declarations({ 'entry.d.ts': "import type { z } from 'zod';" });
  expect(() => declarationFiles(folder, ['entry.d.ts'])).toThrow(
    'needs the types of zod, which is not shipped',
  );
});
