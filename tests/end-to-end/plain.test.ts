import { expect, test } from 'vitest';
import { oneIn } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

/** Words and numbers, without what bars are drawn with. */
function tokens(text: string): readonly string[] {
  return text.replaceAll(/[█▒·┃▁▂▃▄▅▆▇]/g, ' ').match(/[\p{L}\p{N}#'’.−%-]+/gu) ?? [];
}

/** How often each is there. */
function counts(list: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const one of list) counted.set(one, (counted.get(one) ?? 0) + 1);
  return counted;
}

test.each(oneIn(4, ['claims-without-proof', 'no-product-team', 'marketer-middling-proof', 'founder']))(
  '--plain says of %s every word and number that is said with bars',
  async (name) => {
    const home = temporaryFolder();
    const assess = ['assess', '--answers', persona(name), '--no-save'];
    await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
    await pmPath(['log', 'A deed', '--area', 'market', '--hours', '2'], { home });
    const { stdout } = await pmPath(['assess', '--answers', persona(name), '--json'], { home });
    const show = ['history', 'show', JSON.parse(stdout).id];
    for (const command of [assess, show, ['plan'], ['progress'], ['history'], ['log', '--list']]) {
      const drawn = await pmPath(command, { home });
      const plain = await pmPath([...command, '--plain'], { home });
      expect(plain.stdout).not.toMatch(/[█▒┃▁▂▃▄▅▆▇]/);
      const said = counts(tokens(plain.stdout));
      const missing = [...counts(tokens(drawn.stdout))].filter(
        ([token, times]) => (said.get(token) ?? 0) < times,
      );
      // The hours of the curve stand beside their bars as "5 h".
      expect(
        missing.filter(([token]) => token !== 'h' || !command.includes('plan')),
        command.join(' '),
      ).toEqual([]);
    }
  },
);

test('ACCESSIBLE in the environment is as good as --plain', async () => {
  const assess = ['assess', '--answers', persona('founder'), '--no-save'];
  const plain = await pmPath([...assess, '--plain']);
  expect(await pmPath(assess, { env: { ACCESSIBLE: '1' } })).toEqual(plain);
});
