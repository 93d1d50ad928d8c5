import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersFile } from '../../../src/formats/answers.ts';
import { MOST_PROOF } from '../../../src/formats/limits.ts';
import { isAnswersFile } from '../../../src/formats/plain-answers.ts';
import { randomCases } from '../../at-length.ts';

const odd = fc.constantFrom<unknown>(null, true, 3, [], {}, 'led', '', 'x'.repeat(MOST_PROOF + 1));

const given = fc.oneof(
  odd,
  fc.record({ answer: odd, proof: odd, more: odd }, { requiredKeys: [] }),
  fc.record({ answer: fc.constantFrom('led', null), proof: odd }, { requiredKeys: ['answer'] }),
);

test('what is read without the schema is what the schema takes', () => {
  const taken = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('contact.level', 'writing.pages'), given), (file) => {
      const plain = isAnswersFile(file);
      taken[plain ? 'yes' : 'no'] += 1;
      expect(answersFile.safeParse(file).success).toBe(plain);
    }),
    randomCases(500),
  );
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(25);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['text', 'contact.level'],
])('%s is no answers file to either', (_, file) => {
  expect(isAnswersFile(file)).toBe(false);
  expect(answersFile.safeParse(file).success).toBe(false);
});
