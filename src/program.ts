import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import type { AssessFlags, GlobalOptions } from './commands/flags.ts';
import { hoursPerWeek } from './commands/hours.ts';
import type { Io } from './io.ts';

/** Parses the command line and runs what it asks for; returns the exit code. */
export async function runCommand(io: Io): Promise<number> {
  let exitCode = 0;
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
      writeErr: (text) => io.stderr.write(text),
    })
    .exitOverride()
    .showSuggestionAfterError();

  program
    .command('assess')
    .description('ask, score, recommend, print the plan and save it')
    .option(
      '--answers <file>',
      'take the answers from a YAML or JSON file instead of asking; - for standard input',
    )
    .option('--json', 'print the assessment as JSON, and nothing else, on standard output')
    .option('--hours <n>', 'hours a week you can give to the plan', hoursPerWeek)
    .option('--quick', 'ask only what can still change the recommended way in, what moves it most first')
    .option('--fresh', 'begin anew: set an unfinished draft aside')
    .option('--no-save', 'leave nothing on the disk: neither a draft nor the assessment')
    .option('--plain', 'numbered lines, nothing redrawn: for screen readers and simple terminals')
    .addOption(new Option('--bank <dir>', 'another question bank'))
    .addHelpText('after', ASSESS_EXAMPLES)
    .action(async (_, command: Command) => {
      const { assessCommand } = await import('./commands/assess.ts');
      exitCode = await assessCommand(io, command.optsWithGlobals<AssessFlags>());
    });

  const bank = program.command('bank').description('for those who write question banks');
  bank
    .command('check')
    .argument('[dir]', 'the folder of the bank; the shipped bank when left out')
    .description('check the rules of a bank, run its reference personas, and name what is doubtful')
    .action(async (folder: string | undefined, _, command: Command) => {
      const { bankCheckCommand } = await import('./commands/bank-check.ts');
      exitCode = await bankCheckCommand(io, folder, command.optsWithGlobals<GlobalOptions>());
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

const ASSESS_EXAMPLES = `
Examples:
  pm-path assess                                  answer the questions and read the result
  pm-path assess --json | jq .recommendation      the same, the result for a script
  pm-path assess --answers me.yaml --no-save      score a file, save nothing
`;
