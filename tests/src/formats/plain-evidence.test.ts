import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceFile } from '../../../src/formats/evidence.ts';
import { isPlainEvidence } from '../../../src/formats/plain-evidence.ts';

const usual = {
  schema: 'pm-path/evidence/1',
  id: '0a1b2c3d',
  bank: 'pm-path',
  loggedAt: '2026-11-24T09:00:00.000Z',
  date: '2026-11-23',
  text: 'Sat in on two support calls',
  area: 'customer-contact',
  action: 'customer-contact.sit-in',
  hours: 2.5,
  link: 'https://example.org/notes?day=1',
  witness: 'Zoë 👩',
};

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ minLength: 190, maxLength: 210 }),
  fc.string({ minLength: 490, maxLength: 510 }),
  fc.double(),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    0,
    -1,
    2000,
    2001,
    '',
    ' ',
    'two\nlines',
    ' a',
    'a ',
    '\u202E',
  ),
  fc.constantFrom('2026-02-29', '2024-02-29', '2026-2-1', '2026-11-24T25:00:00.000Z', '2026-11-24T09:00:00Z'),
  fc.constantFrom(
    'https://',
    'http://-',
    'javascript:alert(1)',
    'mailto:',
    'HTTPS://a',
    'https:/a',
    'https://1.2.3.4.5',
  ),
  fc.constantFrom('a-b.c', 'a.b.c', 'a--b', 'A', '0A1B2C3D', '+12026-11-24T09:00:00.000Z'),
  fc.webUrl(),
);

test('evidence that the program writes is plain, with or without what may be left out', () => {
  expect(isPlainEvidence(usual)).toBe(true);
  const { area, action, hours, link, witness, ...least } = usual;
  expect(isPlainEvidence(least)).toBe(true);
  expect(isPlainEvidence({ ...least, action })).toBe(true);
});

test('what is taken as plain evidence is what the schema takes, unchanged', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(usual), 'more'),
      fc.option(strange, { nil: undefined }),
      (key, value) => {
        const { [key]: _, ...rest } = usual as Record<string, unknown>;
        const changed = value === undefined ? rest : { ...rest, [key]: value };
        if (!isPlainEvidence(changed)) return;
        plain += 1;
        expect(evidenceFile.safeParse(changed)).toEqual({ success: true, data: changed });
      },
    ),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});
