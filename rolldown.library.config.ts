import { defineConfig, type Plugin } from 'rolldown';
import { shippedBank } from './rolldown.program.config.ts';
import type { BuiltFile } from './src/build/built-file.ts';
import { schemaFiles } from './src/build/schemas.ts';
import { starterFiles } from './src/build/starter.ts';
import { declarationFiles } from './src/build/types.ts';

function alsoWrite(files: () => readonly BuiltFile[]): Plugin {
  return {
    name: 'pm-path:also-write',
    generateBundle() {
      for (const file of files()) this.emitFile({ type: 'asset', ...file });
    },
  };
}

/**
 * What others build on besides the library: the engine and the bank for browsers, the types, the JSON Schemas, the bank
 * to start from.
 */
export default defineConfig({
  input: { bank: 'src/library-bank.ts', scoring: 'src/library-scoring.ts' },
  platform: 'neutral',
  checks: { bundlerTimings: false },
  plugins: [
    shippedBank(),
    alsoWrite(() => [
      ...schemaFiles(),
      ...starterFiles('src/bank/starter'),
      ...declarationFiles('node_modules/.cache/types', [
        'src/library.d.ts',
        'src/library-bank.d.ts',
        'src/library-scoring.d.ts',
      ]),
    ]),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'library/[name].js',
    chunkFileNames: 'library/shared/[name].js',
    minify: true,
  },
});
