import type { Answers } from '../../../scoring/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { pmPath } from '../program.ts';
import type { Visitor } from '../visitor.ts';

/** So many people at once are given to the page; more take longer than the driver waits on a busy machine. */
const AT_ONCE = 10;

/**
 * Opens the answers of people in the page one after the other, as files, and saves each result.
 * @returns the ids of those whose result is not, byte for byte, what `pm-path assess --json` prints, id and time apart
 */
export async function peopleToldOtherwise(visitor: Visitor, records: string): Promise<readonly string[]> {
  const people = records
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly answers: Answers });
  const otherwise: string[] = [];
  const home = temporaryFolder();
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    const results = await visitor.page.evaluate(
      resultsOf,
      some.map(({ answers }) => JSON.stringify(answers)),
    );
    for (const [place, { id, answers }] of some.entries()) {
      const { stdout } = await pmPath(['assess', '--json', '--no-save', '--answers', '-'], {
        input: JSON.stringify(answers),
        home,
      });
      if (withoutIdentity(results[place]!) !== withoutIdentity(stdout)) otherwise.push(id);
    }
  }
  return otherwise;
}

/** Of two assessments of the same answers only these may differ. */
export function withoutIdentity(json: string): string {
  return json.replace(/^ {2}"(id|takenAt)": .*\n/gm, '');
}

/** Runs in the page, which is at its start. */
async function resultsOf(files: readonly string[]): Promise<string[]> {
  const { saved } = window as unknown as { saved: { blob: Blob }[] };
  const there = async (selector: string) => {
    for (;;) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise((soon) => setTimeout(soon, 1));
    }
  };
  const press = (text: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)!.click();
  // What nobody looks at need not be drawn.
  document.documentElement.style.display = 'none';
  const results: string[] = [];
  for (const text of files) {
    const field = (await there('input[type=file]')) as HTMLInputElement;
    const list = new DataTransfer();
    list.items.add(new File([text], 'answers.json'));
    field.files = list.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await there('.result');
    press('Result (JSON)');
    results.push(await saved.pop()!.blob.text());
    press('Forget everything');
    while (!document.querySelector('.keeping [role=alert]')) await new Promise((soon) => setTimeout(soon, 1));
    press('Yes, forget it');
    await there('.lead');
  }
  return results;
}
