import type { Command } from 'commander';
import type { GlobalOptions } from '../commands/flags.ts';
import type { Definition } from './run.ts';

export const defineBank: Definition = (program, io, run) => {
  const bank = program.command('bank').description('for those who write question banks');
  bank
    .command('check')
    .argument('[dir]', 'the folder of the bank; the shipped bank when left out')
    .description('check the rules of a bank, run its reference personas, and name what is doubtful')
    .action((folder: string | undefined, _, command: Command) =>
      run(async () => {
        const { bankCheckCommand } = await import('../commands/bank-check.ts');
        return bankCheckCommand(io, folder, command.optsWithGlobals<GlobalOptions>());
      }),
    );
};
