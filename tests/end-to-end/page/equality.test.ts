import { expect, test } from 'vitest';
import { isAtLength } from '../../at-length.ts';
import { recordsOf } from '../people.ts';
import { peopleToldOtherwise } from './equality.ts';
import { BROWSERS, hasPageBrowser, startPageBrowser, Visitor } from './visitor.ts';

test.each(BROWSERS.filter(({ name }) => hasPageBrowser(name)))(
  'in $command simulated people read what the program tells them',
  { timeout: 600_000 },
  async ({ name }) => {
    const browser = await startPageBrowser(name);
    const visitor = await Visitor.of(browser);
    expect(await peopleToldOtherwise(visitor, recordsOf(isAtLength ? 1000 : 50))).toEqual([]);
    await browser.close();
  },
);
