/** Letters that are about twice as wide as others, and marks that take no room of their own. */
const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const WITHOUT_ROOM = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a text takes where all letters are about as wide. */
export function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (WITHOUT_ROOM.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1),
    0,
  );
}

/** Breaks a text between words into lines of at most so many columns; longer words are cut. */
export function brokenAt(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= columns) line = longer;
    else {
      if (line !== '') lines.push(line);
      const parts = cut(word, columns);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1)!;
    }
  }
  return [...lines, line];
}

function cut(word: string, columns: number): readonly string[] {
  const parts = [''];
  for (const letter of word)
    if (columnsOf(parts.at(-1)! + letter) <= columns) parts[parts.length - 1] += letter;
    else parts.push(letter);
  return parts;
}
