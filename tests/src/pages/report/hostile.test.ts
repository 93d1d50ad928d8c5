import ICAL from 'ical.js';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { assess } from '../../../../scoring/index.ts';
import { calendarOf } from '../../../../src/pages/calendar/calendar.ts';
import { NO_EARLIER_FILE } from '../../../../src/pages/calendar/earlier-file.ts';
import { sessionsOf } from '../../../../src/pages/calendar/sessions.ts';
import { IN_TERMINAL } from '../../../../src/pages/calendar/ways.ts';
import { USUAL_TIME } from '../../../../src/pages/calendar/weekly-time.ts';
import { htmlPage } from '../../../../src/pages/html/document.tsx';
import { markdownText } from '../../../../src/pages/markdown/document.ts';
import { documentOf } from '../../../../src/pages/report/document.ts';
import { planReport } from '../../../../src/printout/current-plan.ts';
import { logReport } from '../../../../src/printout/log.ts';
import type { Page } from '../../../../src/printout/page.ts';
import { shownResult } from '../../../../src/printout/result/shown.ts';
import { wholeReport } from '../../../../src/printout/result/whole.ts';
import { paletteFor } from '../../../../src/terminal/palette.ts';
import { printable } from '../../../../src/terminal/printable.ts';
import { readMarkdown } from '../markdown/markdown-reader.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { ANSWERS, bankSaying, contentsSaying, deedOf, planSaying, storySaying } from './report-of.ts';

const HARMLESS = 'harmless';
/** So often each format says the text by itself, titles of routes apart, which end at a colon. */
const LEAST = 10;
/** Blanks at the ends, and more than one in a row, no format keeps. */
const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

function documentSaying(text: string) {
  const bank = bankSaying(text);
  return documentOf(bank, contentsSaying(text, bank));
}

type Read = { readonly kinds: ReadonlySet<string>; readonly texts: readonly string[] };

/** Elements and attributes of a page, and the text of each element, as another library reads them. */
function readPage(html: string): Read {
  const kinds = new Set<string>();
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterMap['childNode']): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('tagName' in node)) {
      kinds.add(node.nodeName);
      return '';
    }
    kinds.add(node.tagName);
    for (const { name } of node.attrs) kinds.add(`${node.tagName} ${name}`);
    const text = node.childNodes.map(visit).join('');
    texts.push(inOneLine(text));
    return text;
  };
  parse(html).childNodes.map(visit);
  return { kinds, texts };
}

test('in a page every naughty string stays text: no element and no attribute that was not there before', () => {
  const known = readPage(htmlPage(documentSaying(HARMLESS))).kinds;
  const said = readPage(htmlPage(documentSaying(HARMLESS))).texts.filter((text) => text === HARMLESS).length;
  expect(said).toBeGreaterThanOrEqual(LEAST);
  for (const text of naughtyStrings) {
    const { kinds, texts } = readPage(htmlPage(documentSaying(text)));
    expect(
      [...kinds].filter((kind) => !known.has(kind)),
      text,
    ).toEqual([]);
    const shown = inOneLine(printable(text));
    expect(texts.filter((one) => one === shown).length, text).toBeGreaterThanOrEqual(LEAST);
  }
}, 60_000);

test('in Markdown every naughty string stays text, and every table keeps its cells', () => {
  const harmless = readMarkdown(markdownText(documentSaying(HARMLESS)));
  expect(harmless.texts.filter((text) => text === HARMLESS).length).toBeGreaterThanOrEqual(LEAST);
  for (const text of naughtyStrings) {
    const read = readMarkdown(markdownText(documentSaying(text)));
    expect(read.kinds, text).toEqual(harmless.kinds);
    const shown = inOneLine(printable(text));
    expect(read.texts.filter((one) => inOneLine(one) === shown).length, text).toBeGreaterThanOrEqual(LEAST);
  }
}, 60_000);

test('in a calendar every naughty string stays the text of its event', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  for (const text of naughtyStrings) {
    const { bank, current } = planSaying(text);
    const sessions = sessionsOf(current, [USUAL_TIME], now);
    const nothing = { logged: [], declined: [] };
    const calendar = new ICAL.Component(
      ICAL.parse(calendarOf(bank, current, nothing, sessions, NO_EARLIER_FILE, now, IN_TERMINAL)),
    );
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const { actions, then } = current.plan;
    const tasks = actions.length + then.length;
    expect(events, text).toHaveLength(1 + tasks + 1);
    const shown = inOneLine(printable(text));
    expect(inOneLine(events[0]!.description).split(shown).length - 1, text).toBeGreaterThanOrEqual(2 * tasks);
    for (const { summary, description } of events.slice(1, 1 + tasks)) {
      expect(inOneLine(summary), text).toBe(inOneLine(`Due: ${printable(text)}`));
      expect(inOneLine(description), text).toContain(shown);
    }
  }
});

test('a terminal is never told to do anything by a naughty string', () => {
  const page: Page = {
    width: 80,
    plain: false,
    palette: paletteFor({ env: {}, isTerminal: false, wanted: false }),
  };
  for (const text of naughtyStrings) {
    const { bank, current } = planSaying(text);
    const answers = { ...ANSWERS, 'contact.level': { answer: '1', proof: text } };
    const { assessment } = current;
    const shown = shownResult(bank, assess(bank, answers), {
      ...{ assessment, quick: undefined, goesOn: false, evidence: [], now: new Date(assessment.takenAt) },
      peopleLike: [storySaying(text)],
    });
    const printed = [
      wholeReport(page, bank, shown, text),
      planReport(page, bank, answers, current, [text]),
      logReport(page, [deedOf({ text, witness: text })], 1),
    ].join('');
    expect(printed.replaceAll('\n', ''), text).not.toMatch(
      /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u2028]/u,
    );
  }
});
