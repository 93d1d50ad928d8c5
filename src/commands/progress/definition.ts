import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { againstOption, bankOption, jsonOption, plainOption } from '../shared/options.ts';
import type { ProgressFlags } from './progress.ts';

export const defineProgress: Definition = (program, io, run) => {
  program
    .command('progress')
    .description('what moved since the last and the first assessment, what was done, and the pace')
    .addOption(againstOption())
    .addOption(jsonOption())
    .addOption(plainOption())
    .addOption(bankOption())
    .action((_, command: Command) =>
      run(async () => {
        const { progressCommand } = await import('./progress.ts');
        return progressCommand(io, command.optsWithGlobals<ProgressFlags>());
      }),
    );
};
