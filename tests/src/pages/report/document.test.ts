import { describe, expect, test } from 'vitest';
import type { Block, PictureBlock } from '../../../../src/pages/document/document.ts';
import { markdownText } from '../../../../src/pages/markdown/document.ts';
import { contentsFor } from '../../../../src/pages/report/contents-for.ts';
import { documentOf } from '../../../../src/pages/report/document.ts';
import { displayWidth } from '../../../../src/terminal/wrap.ts';
import { readMarkdown } from '../markdown/markdown-reader.ts';
import { ANSWERS, bankSaying, contentsSaying, savedAt } from './report-of.ts';

const bank = bankSaying('words');
const NOW = new Date('2026-11-24T12:00:00.000Z');

function documentFrom(answers = ANSWERS, assessments = 1) {
  const saved = Array.from({ length: assessments }, (_, day) =>
    savedAt(bank, answers, `2026-10-${String(day + 1).padStart(2, '0')}T09:00:00.000Z`),
  );
  return documentOf(bank, contentsFor(bank, saved.at(-1)!, saved, [], { withProof: false, now: NOW }));
}

function blocksOf(document: ReturnType<typeof documentFrom>): readonly Block[] {
  return document.sections.flatMap(({ blocks }) => blocks);
}

function picture<Kind extends PictureBlock['picture']['kind']>(
  document: ReturnType<typeof documentFrom>,
  kind: Kind,
) {
  const block = blocksOf(document).find(
    (one) => one.kind === 'picture' && one.picture.kind === kind,
  ) as PictureBlock;
  return { ...block, picture: block.picture as Extract<PictureBlock['picture'], { kind: Kind }> };
}

describe('pictures', () => {
  const document = documentOf(bank, contentsSaying('words'));
  const pictures = blocksOf(document).filter((block) => block.kind === 'picture');

  test('each kind is there, with a title, a text alternative and the numbers in a table', () => {
    expect(pictures.map((block) => block.picture.kind)).toEqual([
      'weeks',
      'curve',
      'readiness',
      'again',
      'areas',
      'waterfall',
      'trend',
    ]);
    for (const { title, alternative, caption, table } of pictures) {
      for (const text of [title, alternative, caption]) expect(text).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('the steps of the waterfall add up to its total, as drawn and in the table', () => {
    const { picture: waterfall, table } = picture(document, 'waterfall');
    expect(waterfall.steps.reduce((sum, { points }) => sum + points, 0)).toBe(waterfall.total);
    const told = table.rows.map(([, points]) => Number(points!.replace('−', '-')));
    expect(told.slice(0, -1).reduce((sum, points) => sum + points, 0)).toBe(told.at(-1));
  });

  test('the plan is a point of the curve', () => {
    const { picture: curve } = picture(document, 'curve');
    expect(curve.curve).toContainEqual([curve.plan.hours, curve.plan.readiness]);
  });
});

describe('the plan on weeks', () => {
  const weeks = (day: string) => {
    const saved = savedAt(bank, ANSWERS, '2026-10-01T09:00:00.000Z');
    const now = new Date(`${day}T12:00:00.000Z`);
    return picture(
      documentOf(bank, contentsFor(bank, saved, [saved], [], { withProof: false, now })),
      'weeks',
    );
  };

  test('explains what is to be seen in it, and nothing else', () => {
    expect(weeks('2026-10-02').caption).toBe('Filled: to do. The upright line is this week.');
    // What is late stands on weeks from this one on.
    expect(weeks('2027-10-02').caption).toBe('Filled: to do. The upright line is this week.');
  });
});

describe('what is not there yet', () => {
  test('of one assessment there is no trend, and nothing that moved', () => {
    const progress = documentFrom().sections.find(({ id }) => id === 'progress')!;
    expect(progress.blocks).toEqual([
      { kind: 'paragraph', text: expect.stringMatching(/^This is the first assessment/) },
    ]);
  });

  test('without deeds and proofs the portfolio says so', () => {
    const portfolio = documentFrom().sections.find(({ id }) => id === 'portfolio')!;
    expect(portfolio.blocks).toEqual([
      { kind: 'paragraph', text: expect.stringMatching(/^Nothing is logged yet/) },
    ]);
  });

  test('without answers all stands at 0, and how far it could go is told', () => {
    const document = documentFrom({});
    expect(picture(document, 'areas').caption).toContain('Nothing counts so far');
    const [first] = picture(document, 'readiness').picture.routes;
    expect([first!.readiness, first!.range]).toEqual([0, [0, 97]]);
  });
});

test('of many assessments the last twelve are drawn, and the table has all', () => {
  const trend = picture(documentFrom(ANSWERS, 15), 'trend');
  expect(trend.picture.days).toHaveLength(12);
  expect(trend.picture.routes[0]!.readiness).toHaveLength(12);
  expect(trend.picture.days.at(-1)).toBe('15 October 2026');
  expect(trend.table.rows).toHaveLength(15);
});

describe('Markdown', () => {
  test('the columns of a table stand below each other, wide letters too', () => {
    const wide = bankSaying('世界 | ok');
    const lines = markdownText(documentOf(wide, contentsSaying('世界 | ok', wide))).split('\n');
    const tables = lines.join('\n').match(/(^\|.*\n)+/gm)!;
    expect(tables).toHaveLength(7);
    for (const table of tables)
      expect(
        new Set(
          table
            .trimEnd()
            .split('\n')
            .map((line) => displayWidth(line)),
        ).size,
        table,
      ).toBe(1);
  });

  test.each(['@ada', '(@ada)', '#1', 'pm-path#1', '!12', 'GH-1', 'gh-1'])(
    '"%s" makes no mention and no link to an issue',
    (text) => {
      const site = /(?<!\w)@\w|#\d|!\d|\bGH-\d/i;
      const markdown = markdownText(documentOf(bank, contentsSaying(text)));
      expect(text).toMatch(site);
      expect(markdown.replaceAll('\\', '')).not.toMatch(site);
      expect(readMarkdown(markdown).texts.some((one) => one.includes(text))).toBe(true);
    },
  );
});
