import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlPage } from '../../src/pages/html/document.tsx';
import { documentOf } from '../../src/pages/report/document.ts';
import { printable } from '../../src/terminal/printable.ts';
import { isAtLength, oneIn } from '../at-length.ts';
import { naughtyStrings } from '../src/pages/report/naughty-strings.ts';
import { bankSaying, contentsSaying, deedOf } from '../src/pages/report/report-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { hasBrowser } from './browser.ts';
import { persona, pmPath } from './program.ts';
import { saveDeed } from './records.ts';
import { Visitor } from './visitor.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** What a report is written about: those who answered, in turn, and how much was logged. */
const REPORTS = [
  { name: 'of a first assessment', people: ['student-just-starting'], deeds: 0 },
  { name: 'with unproven claims', people: ['claims-without-proof'], deeds: 1 },
  { name: 'of somebody who is ready', people: ['developer-no-contact', 'support-with-sponsor'], deeds: 3 },
  {
    name: 'of many assessments and many deeds',
    people: [...Array(isAtLength ? 9 : 3).fill('developer-middling-proof'), 'teacher-starting-out'],
    deeds: isAtLength ? 60 : 12,
  },
];

async function reportFor({ people, deeds }: (typeof REPORTS)[number], home: string): Promise<string> {
  for (const one of people) await pmPath(['assess', '--answers', persona(one), '--fresh'], { home });
  const areas = ['customer-contact', 'market', 'requirements', 'delivery', 'influence', 'business-cases'];
  for (let place = 0; place < deeds; place += 1)
    saveDeed(home, {
      ...deedOf({ bank: 'pm-path', area: areas[place % areas.length]! }),
      id: String(place).padStart(8, '0'),
      text: `Deed ${place}: a sentence of the usual length that says what was done, and for whom it was done`,
      hours: 2,
      witness: 'Ada Lovelace',
      link: `https://example.org/${place}`,
    });
  const file = join(home, 'report.html');
  const { exitCode, stderr } = await pmPath(['report', '--out', file, '--with-proof'], { home });
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('Report written')]);
  return file;
}

/** A page on which every text is hostile: one in the bank, and all of them as deeds. */
function hostilePage(): string {
  const worst =
    '</desc></svg></title><script>document.title = "run"; alert(1)</script><img src=//x onerror=alert(1)>';
  const bank = bankSaying(worst);
  const contents = contentsSaying(worst, bank);
  const deeds = naughtyStrings.map((text) => ({ date: '2026-11-01', text, witness: text, withheld: [] }));
  const file = join(temporaryFolder(), 'hostile.html');
  writeFileSync(
    file,
    htmlPage(documentOf(bank, { ...contents, portfolio: [{ id: 'contact', deeds, proven: [] }] })),
  );
  return file;
}

describe.skipIf(!hasBrowser('chrome'))('in a real browser (needs Chromium)', { timeout: 180_000 }, () => {
  describe.each(oneIn(2, REPORTS.toReversed()))('a page $name', (report) => {
    let visitor: Visitor;
    beforeAll(async () => {
      const home = mkdtempSync(join(tmpdir(), 'pm-path-test-'));
      visitor = await Visitor.of('chrome', { file: await reportFor(report, home) });
      return async () => {
        await visitor.leave();
        rmSync(home, { recursive: true });
      };
    });

    test('asks for nothing, complains of nothing, fits every width, and no label covers another', async () => {
      const { page, requests, complaints } = visitor;
      expect([requests, complaints]).toEqual([[], []]);
      // The policy lets the style of the page through.
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('704px');
      for (const viewport of [PHONE, DESK]) {
        await page.setViewport(viewport);
        for (const open of [false, true]) {
          await page.evaluate(setDetails, open);
          expect(await page.evaluate(faultyLabels)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        }
      }
    });

    test('is accessible in light and dark', async () => {
      const { page } = visitor;
      await page.evaluate(setDetails, true);
      for (const value of ['light', 'dark'] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(paper).toBe(value === 'light' ? 'rgb(253, 253, 252)' : 'rgb(20, 24, 26)');
        // The two differ in nothing but colours.
        const { found, passed } = await visitor.barriers(value === 'light' ? undefined : ['color-contrast']);
        expect(found).toEqual([]);
        expect(passed).toContain('color-contrast');
        if (value === 'light') expect(passed).toContain('svg-img-alt');
      }
    });

    test('prints in black on white with nothing left out, and tears no picture and no entry', async () => {
      const { page } = visitor;
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.emulateMediaType('print');
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      const found = await page.$$eval('figure, .tasks li, .entries li', (elements) =>
        elements.map((one) => [getComputedStyle(one).breakInside, one.getClientRects().length > 0]),
      );
      expect(found.length).toBeGreaterThan(report.deeds);
      expect(found).toEqual(found.map(() => ['avoid', true]));
    });
  });

  test.each([false, true])(
    'hostile text does nothing and is read as it is (policy switched off: %s)',
    async (isPolicyOff) => {
      const visitor = await Visitor.of('chrome', { file: hostilePage(), width: PHONE.width, isPolicyOff });
      expect([visitor.requests, visitor.complaints]).toEqual([[], []]);
      expect(await visitor.page.title()).not.toBe('run');
      expect(await visitor.texts('script, img, iframe, object, form, input')).toEqual([]);
      expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
      const shown = await visitor.texts('.entries li > p:first-child');
      expect(shown.map((text) => text.trim()).toSorted()).toEqual(
        naughtyStrings.map((text) => printable(text).trim()).toSorted(),
      );
      await visitor.leave();
    },
  );
});

/** Runs in the page. */
function setDetails(open: boolean): void {
  for (const details of document.querySelectorAll('details')) details.open = open;
}

/** Runs in the page: labels of pictures that are cut off or lie on another. */
function faultyLabels(): readonly string[] {
  return [...document.querySelectorAll('svg[role=img]')].flatMap((picture) => {
    const frame = picture.getBoundingClientRect();
    const labels = [...picture.querySelectorAll('text')]
      .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const cut = labels.filter(
      ({ box }) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1,
    );
    // Lines of text touch by a pixel or two: what stands above and below the letters is in the box.
    const apart = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left + 1 ||
      other.right <= one.left + 1 ||
      one.bottom <= other.top + 3 ||
      other.bottom <= one.top + 3;
    const covered = labels.flatMap((one, place) =>
      labels
        .slice(place + 1)
        .filter((other) => !apart(one.box, other.box))
        .map((other) => `${one.text} / ${other.text}`),
    );
    return [...cut.map(({ text }) => `cut: ${text}`), ...covered];
  });
}
