import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { SHORT_RUN } from '../tuning.ts';

/**
 * Runs the program that was built, as it is mostly run, and keeps beside it what V8 has compiled meanwhile; each run
 * adds to what those before have kept. Of what a run that fails would have taken, each start compiles its part.
 * @param answers of some people, each in the format of an answers file
 */
export function compiledProgram(answers: () => readonly unknown[]): Plugin {
  return {
    name: 'pm-path:compiled',
    writeBundle() {
      // Where Node keeps what it compiles by itself, the program leaves it to that.
      if ('enableCompileCache' in nodeModule) return;
      const home = mkdtempSync(join(tmpdir(), 'pm-path-build-'));
      const people = answers();
      const [inJson, inYaml] = [join(home, 'a.json'), join(home, 'a.yaml')];
      try {
        writeFileSync(inJson, JSON.stringify(people[0]));
        // YAML, of which JSON is a part, and no JSON.
        writeFileSync(inYaml, `# answers\n${JSON.stringify(people[0], null, 2)}`);
        runAndKeep(['assess', '--answers', inYaml, '--home', home]);
        runAndKeep(['assess', '--answers', inJson, '--home', home, '--json']);
        runAndKeep(['assess', '--no-save', '--home', home], '\rq', IN_TERMINAL);
        runAndKeep(['score'], people.map((answers) => `${JSON.stringify({ id: 1, answers })}\n`).join(''));
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
  process.on('exit', () => {
    require('node:v8').setFlagsFromString('${SHORT_RUN}');
    keep();
  });
  load('pm-path.cjs');
`;

/** Takes the input for that of a terminal. */
const IN_TERMINAL = `
  process.stdin.isTTY = process.stderr.isTTY = true;
  process.stdin.setRawMode = () => {};
  ${KEEPING}
`;

/** In milliseconds; nobody waits for a build that hangs. */
const LONGEST = 20_000;

function runAndKeep(args: readonly string[], input = '', script = KEEPING): void {
  spawnSync(process.execPath, ['-e', script, '--', 'pm-path', ...args], {
    input,
    timeout: LONGEST,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
