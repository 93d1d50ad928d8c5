import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { bankOption, plainOption } from '../shared/options.ts';
import type { RemoveFlags } from './remove.ts';

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
        return historyCommand(io, command.optsWithGlobals<PrintoutOptions>());
      }),
    );
  history
    .command('show')
    .argument('[assessment]', 'id of the assessment, or its beginning; the latest when left out')
    .description('print an assessment again; with --json as it was saved')
    .action((id: string | undefined, _, command: Command) =>
      run(async () => {
        const { historyShowCommand } = await import('./history.ts');
        return historyShowCommand(io, id, command.optsWithGlobals<PrintoutOptions>());
      }),
    );
  history
    .command('remove')
    .argument('[record]', 'id of what to remove, its beginning, or the name of its file')
    .description('remove an assessment, a deed or whatever lies there for good')
    .option('--all', 'all that is saved, of every question bank, and what could not be read')
    .option('--yes', 'without asking')
    .action((id: string | undefined, _, command: Command) =>
      run(async () => {
        const { historyRemoveCommand } = await import('./remove.ts');
        return historyRemoveCommand(io, id, command.optsWithGlobals<RemoveFlags>());
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
