/**
 * What a terminal would obey, but what this program itself writes: colours, line ends, and what keeps an @ in Markdown
 * from calling somebody.
 */
export function obeyed(text: string): readonly string[] {
  return (
    text
      .replaceAll(/\u001B\[\d+m/g, '')
      .replaceAll('@\u2060', '@')
      .match(
        /[\p{Cc}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u206F\uFEFF\p{Cs}]/gu,
      )
      ?.filter((character) => character !== '\n') ?? []
  );
}
