import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import type { Io } from '../io.ts';
import { printable } from '../terminal/printable.ts';
import { defineAssess } from './assess.ts';
import { defineBank } from './bank.ts';
import { defineHistory } from './history.ts';
import { defineLog } from './log.ts';
import { definePlan } from './plan.ts';
import { defineProgress } from './progress.ts';
import { defineReport } from './report.ts';
import type { Definition, Run } from './run.ts';

/** In the order in which the help lists them. */
const DEFINITIONS: readonly Definition[] = [
  defineAssess,
  definePlan,
  defineLog,
  defineProgress,
  defineReport,
  defineHistory,
  defineBank,
];

/** Parses the command line and runs what it asks for; returns the exit code. */
export async function runCommand(io: Io): Promise<number> {
  let exitCode = 0;
  const program = programFor(io, async (command) => {
    exitCode = await command();
  });
  try {
    await program.parseAsync(io.argv);
    return exitCode;
  } catch (error) {
    // Commander has said it all by now; help and version come this way too, with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function programFor(io: Io, run: Run): Command {
  const program = new Command('pm-path')
    .description(
      'Asks what you have done, and tells honestly which way into product management is open to you.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .option('--home <dir>', 'where assessments and drafts lie')
    .option('--no-color', 'print without colours')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // It cites what was typed.
      writeErr: (text) => io.stderr.write(text.split('\n').map(printable).join('\n')),
    })
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .showSuggestionAfterError();
  for (const define of DEFINITIONS) define(program, io, run);
  return program;
}
