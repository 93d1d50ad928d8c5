import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/**
 * Runs the program that was built, as it is mostly run, and keeps beside it what V8 has compiled meanwhile; each run
 * adds to what those before have kept. Of what a run that fails would have taken, each start compiles its part.
 * @param answers of somebody, in the format of an answers file
 */
export function compiledProgram(answers: () => unknown): Plugin {
  return {
    name: 'pm-path:compiled',
    writeBundle() {
      const home = mkdtempSync(join(tmpdir(), 'pm-path-build-'));
      const [inJson, inYaml] = [join(home, 'a.json'), join(home, 'a.yaml')];
      try {
        writeFileSync(inJson, JSON.stringify(answers()));
        // YAML, of which JSON is a part, and no JSON.
        writeFileSync(inYaml, `# answers\n${JSON.stringify(answers(), null, 2)}`);
        runAndKeep(['assess', '--answers', inYaml, '--home', home]);
        runAndKeep(['assess', '--answers', inJson, '--home', home, '--json']);
        runAndKeep(['assess', '--no-save', '--home', home], '\rq');
        for (const command of ['plan', 'progress', 'history', '--help'])
          runAndKeep([command, '--home', home]);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    },
  };
}

const KEEPING = `
  const { load, keep } = require('./bin/compiled.js');
  process.on('exit', keep);
  load('pm-path.cjs');
`;

/** Takes the input for that of a terminal. */
const IN_TERMINAL = `
  process.stdin.isTTY = process.stderr.isTTY = true;
  process.stdin.setRawMode = () => {};
`;

/** In milliseconds; nobody waits for a build that hangs. */
const LONGEST = 20_000;

function runAndKeep(args: readonly string[], typed?: string): void {
  const script = typed === undefined ? KEEPING : IN_TERMINAL + KEEPING;
  spawnSync(process.execPath, ['-e', script, '--', 'pm-path', ...args], {
    input: typed ?? '',
    timeout: LONGEST,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
