import { type Command, Option } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption } from '../shared/options.ts';
import type { ScoreFlags } from './score.ts';

export const defineScore: Definition = (program, io, run) => {
  program
    .command('score')
    .argument(
      '[file...]',
      'answers files, or folders of them; without one, records are read from standard input',
    )
    .description('score many people: a record a line or an answers file each in, a result a line out')
    .option('--full', 'whole assessments instead of route, readiness and areas')
    .addOption(
      new Option(
        '--plan',
        'also which missing answers decide, and what each action of the plan brings',
      ).conflicts('full'),
    )
    .option('--keep <key...>', 'keys of the records that the results are to have too, such as a school')
    .addOption(bankOption())
    .addHelpText('after', EXAMPLES)
    .action((files: readonly string[], _, command: Command) =>
      run(async () => {
        const { scoreCommand } = await import('./score.ts');
        return scoreCommand(io, files, command.optsWithGlobals<ScoreFlags>());
      }),
    );
};

const EXAMPLES = `
A record is { "id": anything, "answers": { question: answer, ... } } on one line. An answers file is YAML or JSON, from
the page, a terminal or hand, a saved assessment among them; its name without the ending becomes the id.

Examples:
  pm-path score < people.ndjson > results.ndjson
  pm-path score answers/ ada.yaml > results.ndjson
  parallel -k --pipepart --block -1 -a people.ndjson pm-path score > results.ndjson
`;
