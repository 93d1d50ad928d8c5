import { type Adapter, LEAVES_OUT } from './adapter.ts';
import type { Model, Term } from './model.ts';

type Library = {
  DuckDBInstance: { create(): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }> }> };
};

/** A query over the file of records: it reads and writes the lines itself, on all cores. */
export const duckdb: Adapter = {
  name: '@duckdb/node-api',
  package: '@duckdb/node-api@1.5.6-r.1',
  leavesOut: LEAVES_OUT.result,
  prepare: (model, { DuckDBInstance }: Library) => ({
    kind: 'file',
    score: async (people, results) => {
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(SAYS_SOMETHING);
      await connection.run(`COPY (${queryOf(model, people)}) TO '${results}' (FORMAT json)`);
    },
  }),
};

/** What is a proof, as scoring/model/proof.ts says it. */
const SAYS_SOMETHING = String.raw`
  CREATE MACRO words(proof) AS
    regexp_extract_all(lower(nfc_normalize(proof)), '[\pL\pN](?:[''’]?[\pL\pM\pN])*');
  CREATE MACRO dense_letters(proof) AS regexp_extract_all(nfc_normalize(proof),
    '[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Yi}]');
  CREATE MACRO says_something(proof) AS
    (len(list_distinct(words(proof))) >= 2 AND length(array_to_string(words(proof), '')) >= 8)
    OR regexp_matches(nfc_normalize(proof), '(?i)(?:https?://|www\.)[\pL\pN]\S{2,}')
    OR (len(dense_letters(proof)) >= 6 AND len(list_distinct(dense_letters(proof))) >= 4)`;

const sum = (parts: readonly string[]) => ['0', ...parts].join(' + ');
const hold = (terms: readonly Term[]) =>
  [
    'true',
    ...terms.map(
      ({ key, accepts }) =>
        `coalesce(${key} in (${accepts.map((answer) => `'${answer}'`).join(', ')}), false)`,
    ),
  ].join(' and ');

function queryOf({ questions, areas, routes }: Model, path: string): string {
  const columns = questions.map(({ id }) => `"${id}" JSON`).join(', ');
  const answers = questions.map(({ id, key }) => {
    const given = `answers."${id}"`;
    const proven = `CASE WHEN says_something(coalesce(${given}->>'proof', '')) THEN '!' ELSE '' END`;
    return `CASE json_type(${given}) WHEN 'OBJECT' THEN (${given}->>'answer') || ${proven} ELSE ${given}->>'$' END AS ${key}`;
  });
  const scores = areas.map(({ key, questions }) => {
    const ceiling = sum(
      questions.map(({ weight, counts }) => `CASE WHEN ${hold(counts)} THEN ${weight} ELSE 0 END`),
    );
    const reached = sum(
      questions.map(({ key, weight, worth }) => {
        const cases = Object.entries(worth).map(([answer, one]) => `WHEN '${answer}' THEN ${weight * one}`);
        return `CASE ${key} ${cases.join(' ')} ELSE 0 END`;
      }),
    );
    return `100::DOUBLE * (${reached}) / nullif(${ceiling}, 0) AS ${key}`;
  });
  const readiness = routes.map(({ key, weights, adjust }) => {
    const points = sum(weights.map(({ area, weight }) => `coalesce(${weight} * ${area}, 0)`));
    const shares = sum(
      weights.map(({ area, weight }) => `CASE WHEN ${area} IS NULL THEN 0 ELSE ${weight} END`),
    );
    const adjusted = sum(
      adjust.map(({ when, points }) => `CASE WHEN ${hold(when)} THEN ${points} ELSE 0 END`),
    );
    return `greatest(0, least(100, coalesce((${points}) / nullif(${shares}, 0), 0) + ${adjusted})) AS ${key}`;
  });
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join(', ');
  return `
    WITH people AS (
      SELECT id, ${answers.join(', ')}
      FROM read_ndjson('${path}', columns = { id: 'VARCHAR', answers: 'STRUCT(${columns})' })),
    scored AS (SELECT *, ${scores.join(', ')} FROM people)
    SELECT id, ${keys(areas)}, ${readiness.join(', ')} FROM scored`;
}
