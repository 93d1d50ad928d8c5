import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { hoursInAll, hoursPerWeek } from '../shared/hours.ts';
import { bankOption, jsonOption, plainOption } from '../shared/options.ts';
import type { PlanFlags } from './plan.ts';

export const definePlan: Definition = (program, io, run) => {
  program
    .command('plan')
    .description('the plan of your last assessment, with what you logged since ticked off')
    .option('--toward <route>', 'towards this route instead')
    .option('--hours <n>', 'hours a week you can give to it', hoursPerWeek)
    .option('--budget <n>', 'no more than so many hours in all', hoursInAll)
    .option('--without <action...>', 'do without what you cannot or will not do, from now on')
    .option('--with <action...>', 'take back what you were to do without')
    .option('--ics <file>', 'write it as a calendar file too')
    .option('--at <time...>', 'when you give hours to it, such as "tue 19:00", one or several')
    .option('--force', 'write over an existing calendar file; what it held and is gone is taken off')
    .addOption(jsonOption())
    .addOption(plainOption())
    .addOption(bankOption())
    .addHelpText('after', EXAMPLES)
    .action((_, command: Command) =>
      run(async () => {
        const { planCommand } = await import('./plan.ts');
        return planCommand(io, command.optsWithGlobals<PlanFlags>());
      }),
    );
};

const EXAMPLES = `
Examples:
  pm-path plan                                          what to do this week, and what is left
  pm-path plan --ics me.ics --at "tue 19:00"            into a calendar, an evening a week
  pm-path plan --ics me.ics --force                     the same file anew, at the same times
`;
