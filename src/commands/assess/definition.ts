import { type Command, Option } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { hoursPerWeek } from '../shared/hours.ts';
import { bankOption, plainOption } from '../shared/options.ts';
import type { AssessFlags } from './flags.ts';

export const defineAssess: Definition = (program, io, run) => {
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
    .addOption(
      new Option('--area <id...>', 'ask only these areas again and keep the other answers').conflicts([
        'quick',
        'fresh',
      ]),
    )
    .option('--fresh', 'begin anew: set an unfinished draft aside, and show no answer of last time')
    .option('--no-save', 'leave nothing on the disk: neither a draft nor the assessment')
    .addOption(plainOption())
    .addOption(bankOption())
    .addHelpText('after', EXAMPLES)
    .action((_, command: Command) =>
      run(async () => {
        const { assessCommand } = await import('./assess.ts');
        return assessCommand(io, command.optsWithGlobals<AssessFlags>());
      }),
    );
};

const EXAMPLES = `
Examples:
  pm-path assess                                  answer the questions and read the result
  pm-path assess --json | jq .recommendation      the same, the result for a script
  pm-path assess --area market influence          ask two areas again, keep the other answers
  pm-path assess --answers me.yaml --no-save      score a file, save nothing
`;
