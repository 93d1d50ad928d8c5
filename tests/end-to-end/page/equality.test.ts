import { expect, test } from 'vitest';
import { BROWSERS, hasBrowser } from '../browser.ts';
import { recordsOf } from '../people.ts';
import { Visitor } from '../visitor.ts';
import { peopleToldOtherwise } from './equality.ts';

/** `PAGE_PEOPLE=10000 PAGE_BROWSER=chrome npx vitest run tests/end-to-end/page/equality.test.ts` */
const { PAGE_PEOPLE: people = '20', PAGE_BROWSER: only = 'chrome' } = process.env;
/** In milliseconds, on a machine that has much else to do. */
const MOST_FOR_ONE = 10_000;

const tried = BROWSERS.filter(({ name }) => name === only && hasBrowser(name));

test.each(tried)(
  'in $title simulated people read what the program tells them',
  { timeout: 60_000 + Number(people) * MOST_FOR_ONE },
  async ({ name }) => {
    const visitor = await Visitor.of(name);
    expect(await peopleToldOtherwise(visitor, recordsOf(Number(people)))).toEqual([]);
    await visitor.leave();
  },
);
