import library from './rolldown.library.config.ts';
import page from './rolldown.page.config.ts';
import program from './rolldown.program.config.ts';

/** All that is built, in one run: starting the bundler takes as long as a bundle. The first empties `dist`. */
export default [program, library, page];
