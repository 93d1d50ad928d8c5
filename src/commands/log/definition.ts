import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { hoursOfDeed } from '../shared/hours.ts';
import { bankOption, jsonOption, plainOption } from '../shared/options.ts';
import type { LogFlags } from './entry.ts';

export const defineLog: Definition = (program, io, run) => {
  program
    .command('log')
    .argument('[text]', 'what you did, in one sentence')
    .description('log something you did; asks for what is missing')
    .option('--action <action>', 'the action of the plan that it was')
    .option('--area <area>', 'the area it belongs to')
    .option('--date <day>', 'the day: 2026-11-24, yesterday, last friday; today unless told')
    .option('--hours <n>', 'how many hours it took', hoursOfDeed)
    .option('--link <url>', 'where it can be seen')
    .option('--witness <name>', 'who can confirm it')
    .option('--list', 'list what is logged, with --area or --action only what belongs there')
    .addOption(jsonOption())
    .addOption(plainOption())
    .addOption(bankOption())
    .action((text: string | undefined, _, command: Command) =>
      run(async () => {
        const { logCommand } = await import('./log.ts');
        return logCommand(io, text, command.optsWithGlobals<LogFlags>());
      }),
    );
};
