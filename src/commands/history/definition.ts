import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption, plainOption } from '../shared/options.ts';
import type { HistoryFlags } from './history.ts';

export const defineHistory: Definition = (program, io, run) => {
  const history = program
    .command('history')
    .description('list what is saved, and say where it lies')
    .option('--json', 'print it as JSON')
    .addOption(plainOption())
    .addOption(bankOption())
    .action((_, command: Command) =>
      run(async () => {
        const [stranger] = command.args;
        if (stranger !== undefined) await refuseStranger(stranger, command);
        const { historyCommand } = await import('./history.ts');
        return historyCommand(io, command.optsWithGlobals<HistoryFlags>());
      }),
    );
  history
    .command('show')
    .argument('[assessment]', 'id of the assessment, or its beginning; the latest when left out')
    .description('print an assessment again; with --json as it was saved')
    .action((id: string | undefined, _, command: Command) =>
      run(async () => {
        const { historyShowCommand } = await import('./history.ts');
        return historyShowCommand(io, id, command.optsWithGlobals<HistoryFlags>());
      }),
    );
  history
    .command('remove')
    .argument('<record>', 'id of the assessment or deed, or its beginning')
    .description('remove an assessment or a deed for good')
    .option('--yes', 'without asking')
    .action((id: string, _, command: Command) =>
      run(async () => {
        const { historyRemoveCommand } = await import('./history.ts');
        return historyRemoveCommand(io, id, command.optsWithGlobals<HistoryFlags>());
      }),
    );
  // A word that is no command of it is refused by its name, and not counted as one argument too many.
  history.allowExcessArguments();
};

/** @throws ExpectedError naming the nearest command */
async function refuseStranger(word: string, { commands }: Command): Promise<void> {
  const { refuseUnknown } = await import('../shared/known-id.ts');
  const names = commands.map((command) => command.name());
  refuseUnknown('pm-path history', word, 'command here', names);
}
