import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption, jsonOption, plainOption } from '../shared/options.ts';
import type { ResultFlags } from './result.ts';

export const defineResult: Definition = (program, io, run) => {
  program
    .command('result')
    .argument('[part]', 'plan, why, sure, change, people or all')
    .description('your last result again: one screen and a menu; into a pipe all of it, or the part')
    .addOption(jsonOption())
    .addOption(plainOption())
    .addOption(bankOption())
    .action((part: string | undefined, _, command: Command) =>
      run(async () => {
        const { resultCommand } = await import('./result.ts');
        return resultCommand(io, part, command.optsWithGlobals<ResultFlags>());
      }),
    );
};
