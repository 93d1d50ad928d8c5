import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve, sep } from 'node:path';
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
  const found = new Set(files.map(roomOf).filter((room) => room !== null));
  expect(rooms.toSorted()).toEqual([...found].toSorted());
});

test('a room imports only those that stand below it in the README', () => {
  const isBelow = (other: string, room: string) => rooms.indexOf(other) > rooms.indexOf(room);
  const against = files.flatMap((file) => {
    const room = roomOf(file);
    if (room === null) return [];
    const others = importsOf(file).filter((path) => ![room, null, '..'].includes(roomOf(path)));
    return others.filter((path) => !isBelow(roomOf(path)!, room)).map((path) => `${file} imports ${path}`);
  });
  expect(against).toEqual([]);
});

test('the engine is imported by an index of it alone', () => {
  const paths = files.flatMap(importsOf).filter((path) => path.includes(`scoring${sep}`));
  expect(paths.filter((path) => basename(path) !== 'index.ts')).toEqual([]);
});
