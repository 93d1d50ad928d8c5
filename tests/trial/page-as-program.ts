import { BROWSERS } from '../end-to-end/browser.ts';
import { isThere } from '../end-to-end/tools.ts';
import { tried } from './suite.ts';
import type { Trial } from './trial.ts';

const PEOPLE = 10_000;

/** What the page computes in each browser against what the program prints, person for person. */
export const pageAsProgram: readonly Trial[] = BROWSERS.map(({ name, title, commands }) => ({
  name: `the page in ${title} tells ${PEOPLE.toLocaleString('en')} people what pm-path assess --json prints`,
  needs: [commands.find(isThere) ?? commands[0]],
  run: async () =>
    tried({
      files: ['tests/end-to-end/page/equality.test.ts'],
      env: { PAGE_PEOPLE: `${PEOPLE}`, PAGE_BROWSER: name },
    }),
}));
