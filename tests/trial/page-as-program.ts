import { peopleToldOtherwise } from '../end-to-end/page/equality.ts';
import { BROWSERS, startPageBrowser, Visitor } from '../end-to-end/page/visitor.ts';
import { recordsOf } from '../end-to-end/people.ts';
import type { Trial } from './trial.ts';

const PEOPLE = 10_000;

/** What the page computes in each browser against what the program prints, person for person. */
export const pageAsProgram: readonly Trial[] = BROWSERS.map(({ name, command }) => ({
  name: `the page in ${command} tells ${PEOPLE.toLocaleString('en')} people what pm-path assess --json prints`,
  needs: [command],
  run: async () => {
    const browser = await startPageBrowser(name);
    try {
      const visitor = await Visitor.of(browser);
      const otherwise = await peopleToldOtherwise(visitor, recordsOf(PEOPLE));
      if (otherwise.length > 0) throw new Error(`${otherwise.length} differ, the first is ${otherwise[0]}`);
      return `${await browser.version()}: byte for byte but for id and time`;
    } finally {
      await browser.close();
    }
  },
}));
