import { expect, test } from 'vitest';
import { recordsOf } from '../people.ts';
import { peopleToldOtherwise } from './equality.ts';
import { BROWSERS, hasPageBrowser, startPageBrowser, Visitor } from './visitor.ts';

/** `PAGE_PEOPLE=10000 PAGE_BROWSER=chrome npx vitest run tests/end-to-end/page/equality.test.ts` */
const { PAGE_PEOPLE: people = '20', PAGE_BROWSER: only = 'chrome' } = process.env;
/** In milliseconds, on a machine that has much else to do. */
const MOST_FOR_ONE = 10_000;

const tried = BROWSERS.filter(({ name }) => name === only && hasPageBrowser(name));

test.each(tried)(
  'in $command simulated people read what the program tells them',
  { timeout: 60_000 + Number(people) * MOST_FOR_ONE },
  async ({ name }) => {
    const browser = await startPageBrowser(name);
    const visitor = await Visitor.of(browser);
    expect(await peopleToldOtherwise(visitor, recordsOf(Number(people)))).toEqual([]);
    await browser.close();
  },
);
