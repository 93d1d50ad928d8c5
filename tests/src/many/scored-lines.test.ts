import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import { peopleAround } from '../../../src/bank/check/simulated-people.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { lineScorer } from '../../../src/many/scored-lines.ts';
import { randomCases } from '../../at-length.ts';
import { shipped } from '../../shipped-bank.ts';
import { inBankFolder } from '../bank/bank-folder.ts';
import { smallBank } from '../bank/small-bank-files.ts';

const { bank: small } = inBankFolder(smallBank, (folder) => loadBank(folder));
const { bank, personas } = shipped;

/** The result lines of an input that comes in blocks of so many bytes. */
function resultsOf(input: string | Buffer, { blockBytes = 65_536, of = small, full = false } = {}): string[] {
  const scorer = lineScorer(of, full ? 'full' : 'short');
  const bytes = Buffer.from(input);
  let text = '';
  for (let at = 0; at < bytes.length; at += blockBytes)
    text += scorer.results(bytes.subarray(at, at + blockBytes)).toString();
  text += scorer.results(null).toString();
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

const parsed = (input: string | Buffer) => resultsOf(input).map((line) => JSON.parse(line));
const record = '{"id":"p1","answers":{"about.employed":"yes","writing.pages":"some"}}';

/** What the result line has to say, by way of the whole assessment. */
function resultBy(of: typeof bank, id: unknown, answers: Answers): string {
  const { recommendation, routes, areas } = assess(of, answers);
  return JSON.stringify({
    id,
    recommendation: { route: recommendation.route, toward: recommendation.toward },
    routes: Object.fromEntries(routes.filter(isScored).map((route) => [route.id, route.readiness])),
    areas: Object.fromEntries(areas.map((area) => [area.id, area.score])),
  });
}

test('a result says what the assessment says, with the id of its record, in the order of the records', () => {
  const people = peopleAround(
    bank,
    personas.map(({ answers }) => answers),
    5,
  );
  const all = Array.from({ length: 30 }, (_, number) => ({ id: `p${number}`, answers: people.next().value }));
  const expected = all.map(({ id, answers }) => resultBy(bank, id, answers));
  for (const indent of ['', ' ']) {
    const spaced = all.map((one) => JSON.stringify(one).replaceAll(/([:,])(?=["{])/g, `$1${indent}`));
    expect(resultsOf(spaced.join('\n'), { of: bank })).toEqual(expected);
  }
});

test('it does not matter where the blocks are cut', () => {
  const input = `${record}\r\n${record.replace('p1', 'Zoë')}\n\nnonsense\n${record}`;
  const whole = resultsOf(input);
  for (const blockBytes of [1, 2, 3, 7, 64]) expect(resultsOf(input, { blockBytes })).toEqual(whole);
});

/** Every spelling of the same record that JSON allows, and some that it does not. */
const spelling = fc.record({
  space: fc.constantFrom('', ' ', '  ', '\t'),
  id: fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '0',
      '-0',
      '007',
      '12345678901234567890',
      '1e999',
      '1.50',
      'null',
      'true',
      '[1, 2]',
      '{"a":{}}',
      '"\\ud800"',
      '"',
      '',
    ),
  ),
  level: fc.constantFrom(
    '"none"',
    '"led"',
    'null',
    '{"answer":"led"}',
    '{"answer":null,"proof":"x"}',
    '"ledd"',
    '7',
    '{}',
    '{"answer":"led","proof":7}',
    '{"answer":"led","proof":"x","more":1}',
    '["led"]',
    '"l\\u0065d"',
  ),
  proof: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', '\u00a0', '\u2003 ', '  é', '\t', '"', '\\'),
  ),
  tail: fc.constantFrom(
    '',
    ',',
    ',"writing.pages":"some"',
    ',"writing.pages":"some","writing.pages":"none"',
    ',"__proto__":null',
    ',"nothing":"x"',
    '}',
  ),
  after: fc.constantFrom('', ' ', '\t', ',"more":[1]', ',"id":2', '}', ' x'),
});

test('a record is read the same, however it is written', () => {
  fc.assert(
    fc.property(spelling, ({ space: s, id, level, proof, tail, after }) => {
      const shown =
        level === '"led"' ? `{"answer":${s}"led",${s}"proof":${s}${JSON.stringify(proof)}}` : level;
      const line = `{"id":${s}${id},${s}"answers":${s}{"about.employed":${s}"yes",${s}"contact.level":${s}${shown}${tail}}${after}}`;
      // A space after the last brace is outside the usual form: it goes the long way.
      const [usual] = resultsOf(line);
      const [other] = resultsOf(`${line} `);
      expect(usual).toBe(other);
    }),
    randomCases(300),
  );
});

test('ids of every kind come back as they were written', () => {
  const ids = [
    '"p1"',
    '"Zoë 🙂"',
    '""',
    '7',
    '12345678901234567890',
    '1.50',
    'null',
    'true',
    '[1,{"a":2}]',
    '"\\ud800"',
  ];
  for (const id of ids)
    expect(resultsOf(record.replace('"p1"', id))[0]).toContain(`{"id":${id},"recommendation"`);
  expect(Object.keys(parsed(record.replace('"id":"p1",', ''))[0])[0]).toBe('recommendation');
});

test('the text of an id is not given to the parser, which would keep it, wherever it stands', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const { answers } = JSON.parse(record);
  const lines = [
    { id: 'p2', answers },
    { answers, id: 'p2' },
  ].map((one) => JSON.stringify(one));
  parse.mockClear();
  const results = resultsOf([...lines, lines[0]!.replace('"p2"', ' "p2"')].join('\n'));
  const given = parse.mock.calls.map(([text]) => text);
  parse.mockRestore();
  expect(results).toEqual(Array(3).fill(resultsOf(record)[0]!.replace('"p1"', '"p2"')));
  expect(given).toHaveLength(3);
  for (const text of given) expect(text).not.toContain('p2');
});

test('answers may come before the id, and other keys are passed over', () => {
  const [expected] = resultsOf(record);
  const { id, answers } = JSON.parse(record);
  expect(resultsOf(JSON.stringify({ answers, note: ['x'], id }))).toEqual([expected]);
});

test('a bad line is answered in its place with its number, its id and what is wrong', () => {
  const bad = [
    ['nonsense', /no complete JSON/],
    ['{"id":"p2","answers":{"about.employed":"yes"}', /no complete JSON/],
    ['[]', /A record is expected/],
    ['{"id":"p2"}', /A record is expected/],
    ['{"id":"p2","answers":[]}', /A record is expected/],
    [
      '{"id":"p2","answers":{"about.emploied":"yes"}}',
      /"about.emploied" is no question of this bank; the nearest is "about.employed"\.$/,
    ],
    [
      '{"id":"p2","answers":{"writing.pages":"somme"}}',
      /"somme" is no answer to "writing.pages"; the nearest is "some"; it takes none, some/,
    ],
    [
      '{"id":"p2","answers":{"writing.pages":3}}',
      /"writing.pages": an answer id, null or \{ answer, proof \} is expected/,
    ],
    ['{"id":"p2","answers":{"writing.pages":"some","writing.pages":"none"}}', /"writing.pages" stands twice/],
    ['{"id":"p2","answers":{"__proto__":"x"}}', /"__proto__" is no question/],
    [`{"id":"p2","answers":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nested too deeply/],
    [`{"id":"p2","answers":{"writing.pages":"${'x'.repeat(900_000)}"}}`, /is no answer|\.\.\.$/],
  ] as const;
  const results = parsed([record, ...bad.map(([line]) => line), record].join('\n'));
  expect(results).toHaveLength(bad.length + 2);
  expect(results.at(0)).toEqual(results.at(-1));
  bad.forEach(([line, sentence], place) => {
    const { error, ...rest } = results[place + 1];
    expect(error, line.slice(0, 60)).toMatch(sentence);
    expect(error.length).toBeLessThan(700);
    const isRead = JSON.stringify(rest).includes('p2');
    expect(rest).toEqual(isRead ? { line: place + 2, id: 'p2' } : { line: place + 2 });
  });
  expect(results[3 + 3]).toHaveProperty('id', 'p2');
});

test('a line that is not UTF-8 is said to be none', () => {
  const bytes = Buffer.from(record.replace('p1', 'p\u00e9'), 'latin1');
  expect(parsed(bytes)[0].error).toMatch(/not UTF-8/);
});

test('a byte order mark, CRLF and blank lines are nothing; blank lines count as lines', () => {
  const [expected] = resultsOf(record);
  expect(resultsOf(`\uFEFF${record}\r\n\r\n \t\n${record}\r\nx\r\n`).slice(0, 2)).toEqual([
    expected,
    expected,
  ]);
  expect(parsed(`\uFEFF${record}\r\n\r\n \t\nx\r\n`)[1].line).toBe(4);
  expect(resultsOf('\uFEFF')).toEqual([]);
  expect(resultsOf('\n\n')).toEqual([]);
});

test('a line of more than 1 MB gets an error in its place and is not kept', () => {
  const long = `{"id":"p2","answers":{},"note":"${'x'.repeat(30_000_000)}"}`;
  for (const input of [`${record}\n${long}\n${record}\n`, `${record}\n${long}`]) {
    const results = parsed(input);
    expect(results[1]).toEqual({
      line: 2,
      error: 'This line is longer than 1 MB, and a record is not. A record ends with its line.',
    });
    expect(results.slice(2)).toEqual(input.endsWith('\n') ? [results[0]] : []);
  }
});

test('with full, a line is the whole assessment with the id of its record, the same each time', () => {
  const [line] = resultsOf(record, { full: true });
  expect(line).toBe(resultsOf(record, { full: true })[0]);
  const { id, answers, plan, bank: by } = JSON.parse(line!);
  expect(id).toBe('p1');
  expect(answers).toEqual(JSON.parse(record).answers);
  expect(plan.actions).toBeInstanceOf(Array);
  expect(by.digest).toBe(small.digest);
});

test('an id that a terminal might obey is written with escapes, and is the same', () => {
  const id = 'a\u009b31m\u202e\u007f';
  for (const answers of [{}, { nothing: 'x\u009b' }]) {
    const [result] = resultsOf(JSON.stringify({ id, answers }));
    expect(result).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(result!).id).toBe(id);
  }
});
