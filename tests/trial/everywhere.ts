import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tried } from './suite.ts';
import type { Trial } from './trial.ts';

/** The whole suite on the versions of Node that people have; the npm package `node` brings them. */
export const onEachNode: readonly Trial[] = ['20', '22', '24', '26'].map((version) => ({
  name: `all tests on Node ${version}`,
  needs: ['tmux'],
  run: async () => {
    const node = nodeOf(version);
    const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    return `${exact}: ${tried({ node })}`;
  },
}));

export const withoutNetwork: Trial = {
  name: 'end-to-end tests in a network namespace that leads nowhere',
  needs: ['unshare', 'ip', 'tmux'],
  run: async () =>
    tried({ files: ['tests/end-to-end'], under: ['unshare', '--net', 'sh', '-c', ALONE, 'sh'] }),
};

/** Runs what comes after it; Firefox and its driver speak through the machine's own address. */
const ALONE = 'ip link set lo up && exec "$@"';

function nodeOf(version: string): string {
  const folder = resolve('node_modules/.cache/nodes', version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`], {
    stdio: 'ignore',
  });
  return join(folder, 'node_modules/node/bin/node');
}
