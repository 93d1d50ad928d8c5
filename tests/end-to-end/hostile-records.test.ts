import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceFile } from '../../src/formats/evidence.ts';
import { naughtyStrings } from '../src/pages/report/naughty-strings.ts';
import { deedOf } from '../src/pages/report/report-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';
import { saveDeed } from './records.ts';

// The command `log` refuses some of these; a file that was written by hand can hold them all.
const deeds = naughtyStrings.map((text, place) => ({
  ...deedOf({ bank: 'pm-path', area: 'market', text, witness: text.slice(0, 200) }),
  id: place.toString(16).padStart(8, '0'),
}));

test('of evidence that says all the naughty strings, what keeps the rules is told and the rest is named', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  for (const deed of deeds) saveDeed(home, deed);
  const fitting = deeds.filter((deed) => evidenceFile.safeParse(deed).success);
  expect(fitting.length).toBeGreaterThan(0.8 * deeds.length);
  expect(fitting.length).toBeLessThan(deeds.length);

  const report = await pmPath(['report', '--format', 'json', '--with-proof'], { home });
  const told = JSON.parse(report.stdout).portfolio[0].deeds.map(({ text }: { text: string }) => text);
  expect(told.toSorted()).toEqual(fitting.map((deed) => evidenceFile.parse(deed).text).toSorted());
  for (const { id } of deeds.filter((deed) => !fitting.includes(deed)))
    expect(report.stderr).toContain(`${join(home, 'evidence')}/2026-11-10-${id}.json: this cannot be used`);

  for (const args of [['log', '--list'], ['history'], ['progress'], ['report', '--format', 'md']]) {
    const { stdout, stderr, exitCode } = await pmPath(args, { home });
    expect(exitCode, args.join(' ')).toBe(0);
    expect((stdout + stderr).replaceAll('\n', ''), args.join(' ')).not.toMatch(
      /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u2028]/u,
    );
  }
}, 60_000);
