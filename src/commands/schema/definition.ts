import type { Definition } from '../shared/definition.ts';

export const defineSchema: Definition = (program, io, run) => {
  program
    .command('schema')
    .argument('[schema]', 'such as answers, assessment or plan; lists them all when left out')
    .description('print the JSON Schema of a file that is read or of JSON that is printed')
    .action((name: string | undefined) =>
      run(async () => {
        const { schemaCommand } = await import('./schema.ts');
        return schemaCommand(io, name);
      }),
    );
};
