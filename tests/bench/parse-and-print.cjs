// What scoring is measured against: reads JSON lines in blocks, parses each, prints it again, and does nothing else.
const { readSync, writeSync } = require('node:fs');
const { StringDecoder } = require('node:string_decoder');

const block = Buffer.allocUnsafe(65_536);
const decoder = new StringDecoder('utf8');
let rest = '';
let printed = '';
for (let read = readSync(0, block); read > 0; read = readSync(0, block)) {
  const text = rest + decoder.write(block.subarray(0, read));
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    printed += `${JSON.stringify(JSON.parse(text.slice(start, end)))}\n`;
    start = end + 1;
    if (printed.length > 65_536) {
      writeSync(1, printed);
      printed = '';
    }
  }
  rest = text.slice(start);
}
writeSync(1, printed);
