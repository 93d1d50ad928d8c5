import type { Plugin } from 'rolldown';

/**
 * An ES module that hands on what an entry of the bundle exports: so the library shares its code with the program,
 * instead of coming along a second time.
 * @param entry the name of the entry
 */
export function facadeOf(entry: string, fileName: string): Plugin {
  return {
    name: 'facade',
    generateBundle(_, bundle) {
      const chunk = Object.values(bundle).find(
        (one) => one.type === 'chunk' && one.isEntry && one.name === entry,
      );
      if (chunk?.type !== 'chunk') throw new Error(`There is no entry ${entry}`);
      const source = `import shared from '../${chunk.fileName}';\n\nexport const { ${chunk.exports.join(', ')} } = shared;\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
