import { minify } from '@swc/core';
import { defineConfig, type Plugin } from 'rolldown';
import { loadBank } from './src/bank/load.ts';
import { toldStories } from './src/bank/told-stories.ts';
import { noticesFor } from './src/build/notices.ts';
import { appFile } from './src/pages/app/file.tsx';

/** Writes the page of the shipped bank, which holds the program that runs in every bank's. */
function shippedPage(): Plugin {
  return {
    name: 'pm-path:shipped-page',
    generateBundle(_, bundle) {
      const [program] = Object.values(bundle);
      if (program?.type !== 'chunk') throw new Error('There is no program for the page');
      delete bundle[program.fileName];
      const { bank, stories } = loadBank('questions');
      // A page is passed on alone, so the licences of what is in it go with its program.
      const code = `/*\n${noticesFor(program.moduleIds)}*/\n${program.code}`;
      const source = appFile({ bank, stories: toldStories(bank, stories) }, code);
      this.emitFile({ type: 'asset', fileName: 'pm-path.html', source });
    },
  };
}

/** Makes the program small; the bundler's own way of doing it leaves two kilobytes more. */
function smallProgram(): Plugin {
  return {
    name: 'pm-path:small-program',
    renderChunk: (code) =>
      minify(code, { compress: { passes: 5, toplevel: true }, mangle: { toplevel: true }, ecma: 2022 }),
  };
}

/** The program that runs in a page, in one script for browsers. */
export default defineConfig({
  input: { page: 'src/pages/app/main.tsx' },
  platform: 'browser',
  checks: { bundlerTimings: false },
  // Nothing here does something when it is only read, so what is read for nothing can go.
  treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
  transform: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] },
  },
  plugins: [smallProgram(), shippedPage()],
  output: { dir: 'dist', format: 'iife', entryFileNames: 'page.js', minify: false, comments: false },
});
