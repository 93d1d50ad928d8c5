import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Boxes, BoxTable, FINEST, NO_ROOM } from '../../../scoring/certainty/boxes.ts';

type Way = { readonly numbers: readonly [number, number]; readonly width: number; readonly chance: number };

const ways: fc.Arbitrary<readonly Way[]> = fc.array(
  fc.record({
    numbers: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 })),
    width: fc.nat(3),
    chance: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 300 },
);

function addAll(table: BoxTable, all: readonly Way[]): readonly number[] {
  return all.map(({ numbers, width, chance }) =>
    table.add(
      Float64Array.from(numbers),
      Float64Array.from(numbers, (number) => number + width),
      chance,
    ),
  );
}

const boxAt = ({ size, chances, least, most }: Boxes, place: number) => ({
  chance: chances[place],
  least: [...least.slice(place * size, (place + 1) * size)],
  most: [...most.slice(place * size, (place + 1) * size)],
});

test('ways with the same least numbers are one box, of all their chances, from the least to the most', () => {
  fc.assert(
    fc.property(ways, (all) => {
      const table = new BoxTable(2, 1024, FINEST);
      const places = addAll(table, all);
      const boxes = table.boxes();
      expect(boxes.count).toBe(new Set(all.map(({ numbers }) => numbers.join())).size);
      for (const [at, { numbers }] of all.entries()) {
        const same = all.filter((other) => other.numbers.join() === numbers.join());
        const widest = Math.max(...same.map(({ width }) => width));
        expect(boxAt(boxes, places[at]!)).toEqual({
          chance: same.reduce((sum, { chance }) => sum + chance, 0),
          least: numbers,
          most: numbers.map((number) => number + widest),
        });
      }
    }),
  );
});

test('in wider cells near ways are together, and no way lies outside its box', () => {
  fc.assert(
    fc.property(ways, (all) => {
      const table = new BoxTable(2, 1024, 5);
      addAll(table, all);
      const boxes = table.boxes();
      const each = Array.from({ length: boxes.count }, (_, place) => boxAt(boxes, place));
      expect(each.reduce((sum, { chance }) => sum + chance!, 0)).toBe(
        all.reduce((sum, { chance }) => sum + chance, 0),
      );
      for (const { numbers, width } of all)
        expect(
          each.some(({ least, most }) =>
            numbers.every((number, at) => least[at]! <= number && number + width <= most[at]!),
          ),
        ).toBe(true);
      const cells = each.map(({ least }) => least.map((number) => Math.round(number / 5)).join());
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});

test('a full table has room for what it knows, and for nothing more', () => {
  const table = new BoxTable(1, 64, FINEST);
  const add = (number: number) => table.add(Float64Array.of(number), Float64Array.of(number), 1);
  for (let number = 0; number < 64; number += 1) expect(add(number)).toBe(number);
  expect(add(64)).toBe(NO_ROOM);
  expect(add(63)).toBe(63);
  expect(add(0)).toBe(0);
  expect(table.boxes().count).toBe(64);
});

test('numbers that differ by their last bits are one', () => {
  const table = new BoxTable(1, 64, FINEST);
  for (const number of [0.1 + 0.2, 0.3]) table.add(Float64Array.of(number), Float64Array.of(number), 0.5);
  expect(table.boxes().count).toBe(1);
  expect(table.add(Float64Array.of(0.301), Float64Array.of(0.301), 1)).toBe(1);
});
