import { defineConfig, type Plugin } from 'rolldown';
import { loadBank } from './src/bank/load.ts';

/** `import('pm-path:bank')` gives the shipped bank, checked and compiled when the program is built. */
export function shippedBank(): Plugin {
  const name = 'pm-path:bank';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const { bank } = loadBank('questions');
      return `export const bank = JSON.parse(${JSON.stringify(JSON.stringify(bank))});`;
    },
  };
}

/**
 * Commander loads what starts other programs, for commands that are programs of their own. There are none here,
 * and loading it takes longer than reading the command line.
 */
function withoutPrograms(): Plugin {
  const name = 'pm-path:no-programs';
  return {
    name,
    resolveId: (id, importer) =>
      id === 'node:child_process' && importer?.includes('/commander/') ? `\0${name}` : null,
    load: (id) => (id === `\0${name}` ? 'export {};' : null),
  };
}

/**
 * One bundle of CommonJS, split where the source imports on demand: CommonJS starts faster than ES modules,
 * and a bundle faster than a folder of packages.
 */
export default defineConfig({
  input: { 'pm-path': 'src/main.ts' },
  platform: 'node',
  plugins: [shippedBank(), withoutPrograms()],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    cleanDir: true,
  },
});
