import { defineConfig, type Plugin } from 'rolldown';
import { loadBank } from './src/bank/load.ts';
import { toldStories } from './src/bank/told-stories.ts';
import { facadeOf } from './src/build/facade.ts';
import { thirdPartyNotices } from './src/build/notices.ts';

/** `import('pm-path:bank')` gives the shipped bank, checked and compiled when the program is built. */
export function shippedBank(): Plugin {
  return builtIn('bank', () => loadBank('questions').bank);
}

/** `import('pm-path:stories')` gives of its stories what people like theirs are told. */
function shippedStories(): Plugin {
  return builtIn('stories', () => {
    const { bank, stories } = loadBank('questions');
    return toldStories(bank, stories);
  });
}

/** A module `pm-path:NAME` that exports one value under its name. */
function builtIn(exported: string, make: () => unknown): Plugin {
  const name = `pm-path:${exported}`;
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? `export const ${exported} = JSON.parse(${JSON.stringify(JSON.stringify(make()))});`
        : null,
  };
}

/**
 * Commander loads what starts other programs, for commands that are programs of their own. There are none here, and it
 * takes longer to load than all the rest.
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
 * What every command takes, and what a file of answers takes to become a saved assessment, in one file each: forty
 * small ones take several milliseconds longer to find and load.
 */
const FILES = [
  { name: 'start', test: /(src\/(errors|io)\.ts|package\.json)$/, priority: 3 },
  { name: 'program', test: /src\/commands\/program\.ts$/, priority: 2 },
  {
    name: 'assess',
    test: /src\/(commands\/(assess\/assess|shared\/answers-from)|store\/save-assessment)\.ts$/,
    priority: 1,
  },
];

/**
 * One bundle of CommonJS, split where the source imports on demand: CommonJS starts faster than ES modules,
 * and a bundle faster than a folder of packages.
 */
export default defineConfig({
  input: { 'pm-path': 'src/main.ts', library: 'src/library.ts' },
  platform: 'node',
  // Compiling the bank takes most of the build, as it has to.
  checks: { bundlerTimings: false },
  plugins: [
    shippedBank(),
    shippedStories(),
    withoutPrograms(),
    thirdPartyNotices('THIRD-PARTY.txt'),
    facadeOf('library', 'library/pm-path.js'),
  ],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    cleanDir: true,
    codeSplitting: { groups: FILES },
    // Half the size of the package is white space, comments and local names. Those of functions stay: a report of a
    // fault shows them.
    minify: { compress: true, mangle: { toplevel: false } },
  },
});
