import { expect, test } from 'vitest';
import { Canvas } from '../../../src/interview/drawn/canvas.ts';
import type { Terminal } from '../../../src/interview/drawn/terminal.ts';

function drawing() {
  const writes: string[] = [];
  const output = { columns: 40, rows: 10, write: (text: string) => writes.push(text) };
  return { canvas: new Canvas(output as unknown as Terminal['output']), writes };
}

test('only lines that changed are written again, all of them at once', () => {
  const { canvas, writes } = drawing();
  canvas.draw({ lines: ['one', 'two', 'three', 'four'] });
  canvas.draw({ lines: ['one', 'TWO', 'three', 'FOUR'] });
  expect(writes).toHaveLength(2);
  expect(writes[1]).not.toMatch(/one|three/);
  expect(writes[1]).toBe('\u001B[2A\r\u001B[2KTWO\u001B[2B\r\u001B[2KFOUR\r');
});

test('nothing is written where nothing changed', () => {
  const { canvas, writes } = drawing();
  canvas.draw({ lines: ['one'] });
  canvas.draw({ lines: ['one'] });
  expect(writes).toHaveLength(1);
});

test('lines that are no more are erased, and more lines come below', () => {
  const { canvas, writes } = drawing();
  canvas.draw({ lines: ['one', 'two', 'three'] });
  canvas.draw({ lines: ['one'] });
  canvas.draw({ lines: ['one', 'two'] });
  expect(writes[1]).toBe('\u001B[1A\r\u001B[J\u001B[1A\r');
  expect(writes[2]).toBe('\r\r\ntwo\r');
});

test('the cursor shows only where it stands in a text', () => {
  const { canvas, writes } = drawing();
  canvas.draw({ lines: ['one'] });
  canvas.draw({ lines: ['> t'], cursor: { row: 0, column: 3 } });
  canvas.draw({ lines: ['> t'], cursor: { row: 0, column: 2 } });
  expect(writes[0]).toContain('\u001B[?25l');
  expect(writes[1]).toBe('\r\u001B[2K> t\r\u001B[3C\u001B[?25h');
  expect(writes[2]).toBe('\r\u001B[2C');
});
