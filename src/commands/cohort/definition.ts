import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption, jsonOption } from '../shared/options.ts';
import type { CohortFlags } from './cohort.ts';

export const defineCohort: Definition = (program, io, run) => {
  program
    .command('cohort')
    .argument('[file]', 'result lines of pm-path score; standard input when left out')
    .description(
      'what the results of many people say: ways in, spread, what decides, which actions help most',
    )
    .option('--group <key>', 'count people apart by this key of the results')
    .option('--out <file>', 'the file to write, by its ending a page, Markdown or JSON')
    .option('--force', 'write over an existing file')
    .addOption(jsonOption())
    .addOption(bankOption())
    .addHelpText('after', EXPLAINED)
    .action((file: string | undefined, _, command: Command) =>
      run(async () => {
        const { cohortCommand } = await import('./cohort.ts');
        return cohortCommand(io, file, command.optsWithGlobals<CohortFlags>());
      }),
    );
};

const EXPLAINED = `
Short results tell ways, areas and who is near a mark. Those of score --plan also tell which missing answers decide and
which actions help most, and whole assessments (score --full) the close calls as well. Nothing is shown of fewer than
5 people.

Examples:
  pm-path score --plan < people.ndjson | pm-path cohort
  pm-path score --plan --keep school < people.ndjson | pm-path cohort --group school --out schools.html
  pm-path cohort results.ndjson --json
`;
