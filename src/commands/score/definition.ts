import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption } from '../shared/options.ts';
import type { ScoreFlags } from './score.ts';

export const defineScore: Definition = (program, io, run) => {
  program
    .command('score')
    .description('score many people: one JSON record a line in, one result a line out')
    .option('--full', 'whole assessments instead of route, readiness and areas')
    .addOption(bankOption())
    .addHelpText('after', EXAMPLES)
    .action((_, command: Command) =>
      run(async () => {
        const { scoreCommand } = await import('./score.ts');
        return scoreCommand(io, command.optsWithGlobals<ScoreFlags>());
      }),
    );
};

const EXAMPLES = `
A record is { "id": anything, "answers": { question: answer, ... } } on one line.

Examples:
  pm-path score < people.ndjson > results.ndjson
  parallel -k --pipepart --block -1 -a people.ndjson pm-path score > results.ndjson
`;
