// Loads the files of the bundle, the long ones with what V8 made of them when the program was built: that is read in a
// fraction of the time that compiling takes. Where this Node has made none, or V8 refuses it, all is compiled.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '../dist');
/** Beside `name.cjs`; what one version makes, on one kind of machine, is of no use to others. */
const keptAs = `${process.version}-${process.arch}`;
const loaded = new Map();

/** What Node gives to every file of CommonJS. */
const NAMES = 'exports, require, module, __filename, __dirname';

/** In characters; what is shorter is compiled as soon as looked for. */
const SHORT = 10_000;

exports.load = function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(folder, name);
  const source = readFileSync(filename, 'utf8');
  const cachedData = source.length > SHORT ? compiled(filename) : undefined;
  const script = new Script(`(function (${NAMES}) {${source}\n})`, { filename, cachedData });
  const one = { exports: {}, filename, script, isShort: source.length <= SHORT };
  loaded.set(name, one);
  const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  script.runInThisContext()(one.exports, requireFrom, one, filename, folder);
  return one.exports;
};

/** For the build: keeps what was compiled so far of what is loaded, functions that have run with it. */
exports.keep = () => {
  for (const { filename, script, isShort } of loaded.values())
    if (!isShort) writeFileSync(`${filename}.${keptAs}`, script.createCachedData());
};

function compiled(filename) {
  try {
    return readFileSync(`${filename}.${keptAs}`);
  } catch {
    return undefined;
  }
}
