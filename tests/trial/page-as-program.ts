import { BROWSERS } from '../end-to-end/page/visitor.ts';
import { tried } from './suite.ts';
import type { Trial } from './trial.ts';

const PEOPLE = 10_000;

/** What the page computes in each browser against what the program prints, person for person. */
export const pageAsProgram: readonly Trial[] = BROWSERS.map(({ name, command }) => ({
  name: `the page in ${command} tells ${PEOPLE.toLocaleString('en')} people what pm-path assess --json prints`,
  needs: [command],
  run: async () =>
    tried({
      files: ['tests/end-to-end/page/equality.test.ts'],
      env: { PAGE_PEOPLE: `${PEOPLE}`, PAGE_BROWSER: name },
    }),
}));
