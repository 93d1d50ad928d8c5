import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './program.ts';

const root = resolve(import.meta.dirname, '../..');

/** Later versions keep by themselves what they compile. */
const isCompiledByBuild = Number.parseInt(process.versions.node, 10) < 22;

/** The program as it was built, in a folder of its own. */
function copied() {
  const folder = temporaryFolder();
  for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const compiled = readdirSync(join(folder, 'dist'))
    .filter((name) => name.endsWith(`.cjs.${process.version}-${process.arch}`))
    .map((name) => join(folder, 'dist', name));
  const watch = join(folder, 'watch.cjs');
  writeFileSync(
    watch,
    `const vm = require('node:vm');
    vm.Script = class extends vm.Script {
      constructor(code, options) {
        super(code, options);
        if (options.cachedData) process._rawDebug(this.cachedDataRejected ? 'refused' : 'taken');
      }
    };`,
  );
  const run = (command: readonly string[]) =>
    spawnSync(process.execPath, ['--require', watch, join(folder, 'bin/pm-path.js'), ...command], {
      input: '{}',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, PM_PATH_HOME: join(folder, 'home') },
    });
  return { compiled, run };
}

const COMMANDS = [['--help'], ['assess', '--help'], ['assess', '--answers', '-', '--no-save'], ['plan']];

test.runIf(isCompiledByBuild)('what the build has compiled is taken', () => {
  const { compiled, run } = copied();
  expect(compiled.length).toBeGreaterThan(3);
  for (const command of COMMANDS) {
    const { stderr } = run(command);
    expect(stderr, command.join(' ')).toContain('taken');
    expect(stderr, command.join(' ')).not.toContain('refused');
  }
});

test.runIf(isCompiledByBuild)('what V8 cannot use of it is compiled anew, and nobody notices', () => {
  const usual = copied();
  const cut = copied();
  for (const path of cut.compiled) truncateSync(path, Math.floor(readFileSync(path).length / 2));
  const foreign = copied();
  for (const path of foreign.compiled) writeFileSync(path, 'of another kind');
  for (const command of COMMANDS) {
    const { stdout, status } = usual.run(command);
    for (const { run } of [cut, foreign]) {
      const other = run(command);
      expect(other.stderr).toContain('refused');
      expect({ stdout: other.stdout, status: other.status }).toEqual({ stdout, status });
    }
  }
});
