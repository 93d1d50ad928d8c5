import list from 'big-list-of-naughty-strings/blns.json';
import { oneIn } from '../../../at-length.ts';

/** What the big list has not: ends of the places that texts stand in here, and what turns or hides text. */
const MORE = [
  '</title></svg></style></script><script>document.title = "run"</script>',
  '"><img src=x onerror="document.title = \'run\'">',
  "' autofocus onfocus='document.title = 1",
  '<svg onload="document.title = 1"><desc><a xlink:href="javascript:1">',
  '<!-- a comment --> <![CDATA[ data ]]> <?php echo 1 ?>',
  '&lt;b&gt; &amp;amp; &#x3c;script&#62;',
  'a | b \\| c \\',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '    code',
  '```',
  '~~~',
  '---',
  '===',
  '***bold*** _soft_ ~~gone~~ `code`',
  '[text](https://example.org) ![picture](https://example.org/x.png) [^1] [x]: https://example.org',
  '[x] done',
  'https://example.org www.example.org ada@example.org ftp://example.org',
  '@ada and #1, !2, GH-3, pm-path/pm-path#4',
  ':smile: $x$ {{ template }} $(value) %s',
  '\u202Eright to left\u202C \u2066isolated\u2069 \u200Bhidden\u200E',
  '\u001B[31mred\u001B[0m \u001B]0;title\u0007 \u009B2J \u0000',
  'BEGIN:VEVENT\r\nSUMMARY:another\r\nEND:VEVENT; a, b\\n',
  'שלום עולם, مرحبا بالعالم',
  '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪é́́́',
  '＜script＞ ﷽',
  'x'.repeat(400),
  '世'.repeat(200),
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(5),
];

/** Texts that are not blank, which no field would take. */
export const naughtyStrings: readonly string[] = [...oneIn(40, list), ...MORE].filter(
  (text) => text.trim() !== '',
);
