import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');
const rooms = [...readFileSync(join(src, 'README.md'), 'utf8').matchAll(/^- `(\w+)\/`/gm)].map(
  ([, room]) => room!,
);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/g;

/** Files of the project that a file of `src` imports, as paths from `src`. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map(([, path]) =>
    normalize(join(dirname(file), path!)),
  );
}

const roomOf = (file: string) => (file.includes(sep) ? file.split(sep)[0]! : null);

test('the rooms that its README names are those that there are', () => {
  const found = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.toSorted()).toEqual(found.map(({ name }) => name).toSorted());
});

test('a room imports only those that stand below it in the README', () => {
  const against = files.flatMap((file) => {
    const room = roomOf(file);
    const isBelow = (other: string) => rooms.indexOf(other) >= rooms.indexOf(room ?? other);
    return importsOf(file)
      .filter((path) => rooms.includes(roomOf(path) ?? ''))
      .filter((path) => room !== null && !isBelow(roomOf(path)!))
      .map((path) => `${file} imports ${path}`);
  });
  expect(against).toEqual([]);
});

test('the engine is imported by its two doors alone: one for everybody, one for those who try a bank', () => {
  const doors = [join('scoring', 'index.ts'), join('scoring', 'trials', 'index.ts')];
  const paths = files.flatMap(importsOf).filter((path) => path.includes(`scoring${sep}`));
  const others = paths
    .map((path) => path.replace(/^(\.\.[/\\])+/, ''))
    .filter((path) => !doors.includes(path));
  expect(others).toEqual([]);
});
