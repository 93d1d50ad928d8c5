import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import type {
  AssessFlags,
  GlobalOptions,
  HistoryFlags,
  LogFlags,
  PlanFlags,
  ProgressFlags,
} from './commands/flags.ts';
import { hoursPerWeek, hoursTaken } from './commands/hours.ts';
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

  const bankOption = () => new Option('--bank <dir>', 'another question bank');
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
    .option('--plain', PLAIN)
    .addOption(bankOption())
    .addHelpText('after', ASSESS_EXAMPLES)
    .action(async (_, command: Command) => {
      const { assessCommand } = await import('./commands/assess.ts');
      exitCode = await assessCommand(io, command.optsWithGlobals<AssessFlags>());
    });

  program
    .command('plan')
    .description('the plan of your last assessment, with what you logged since ticked off')
    .option('--toward <route>', 'towards this route instead')
    .option('--hours <n>', 'hours a week you can give to it', hoursPerWeek)
    .option('--budget <n>', 'no more than so many hours in all', hoursTaken)
    .option('--ics <file>', 'write it as a calendar file too')
    .option('--force', 'write over an existing calendar file')
    .option('--json', 'print as JSON')
    .option('--plain', PLAIN)
    .addOption(bankOption())
    .action(async (_, command: Command) => {
      const { planCommand } = await import('./commands/plan.ts');
      exitCode = await planCommand(io, command.optsWithGlobals<PlanFlags>());
    });
  program
    .command('log')
    .argument('[text]', 'what you did, in one sentence')
    .description('log something you did; asks for what is missing')
    .option('--action <id>', 'the action of the plan that it was')
    .option('--area <id>', 'the area it belongs to')
    .option('--date <day>', 'the day, such as 2026-11-24; today unless told')
    .option('--hours <n>', 'how many hours it took', hoursTaken)
    .option('--link <url>', 'where it can be seen')
    .option('--witness <name>', 'who can confirm it')
    .option('--list', 'list what is logged')
    .option('--json', 'print as JSON')
    .option('--plain', PLAIN)
    .addOption(bankOption())
    .action(async (text: string | undefined, _, command: Command) => {
      const { logCommand } = await import('./commands/log.ts');
      exitCode = await logCommand(io, text, command.optsWithGlobals<LogFlags>());
    });
  program
    .command('progress')
    .description('what moved since the last and the first assessment, what was done, and the pace')
    .option('--against <file>', 'how a mentor or manager answered about you: an answers file')
    .option('--json', 'print as JSON')
    .option('--plain', PLAIN)
    .addOption(bankOption())
    .action(async (_, command: Command) => {
      const { progressCommand } = await import('./commands/progress.ts');
      exitCode = await progressCommand(io, command.optsWithGlobals<ProgressFlags>());
    });
  const history = program
    .command('history')
    .description('list what is saved, and say where it lies')
    .option('--json', 'print it as JSON')
    .addOption(bankOption())
    .action(async (_, command: Command) => {
      const { historyCommand } = await import('./commands/history.ts');
      exitCode = await historyCommand(io, command.optsWithGlobals<HistoryFlags>());
    });
  history
    .command('show')
    .argument('<id>', 'id of the assessment, or its beginning')
    .description('print an assessment again; with --json as it was saved')
    .action(async (id: string, _, command: Command) => {
      const { historyShowCommand } = await import('./commands/history.ts');
      exitCode = await historyShowCommand(io, id, command.optsWithGlobals<HistoryFlags>());
    });
  history
    .command('remove')
    .argument('<id>', 'id of the assessment or deed, or its beginning')
    .description('remove an assessment or a deed for good')
    .option('--yes', 'without asking')
    .action(async (id: string, _, command: Command) => {
      const { historyRemoveCommand } = await import('./commands/history.ts');
      exitCode = await historyRemoveCommand(io, id, command.optsWithGlobals<HistoryFlags>());
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

const PLAIN = 'numbered lines, nothing redrawn: for screen readers and simple terminals';

const ASSESS_EXAMPLES = `
Examples:
  pm-path assess                                  answer the questions and read the result
  pm-path assess --json | jq .recommendation      the same, the result for a script
  pm-path assess --answers me.yaml --no-save      score a file, save nothing
`;
