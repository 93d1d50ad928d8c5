/** What means something to a reader of Markdown wherever it stands: code, emphasis, links, HTML, strikethrough. */
const ALWAYS = /[\\`*_[\]<~]/;
/** What begins an entity such as `&amp;`. */
const ENTITY = /&(?=[#a-z])/;
/** What makes an address a link by itself: of mail, of a page without its scheme, and with it. */
const ADDRESS = /(?<=\S)@(?=\S)|(?<=[Ww])\.(?=[\w.-])|(?<=[ps]):(?=\/)/;
/** At the beginning of a block: a heading, a quotation, a list, a rule or the line under a heading. */
const AT_BEGINNING = /^[#>=+-]|(?<=^\d{1,9})[.)]/;

const inText = new RegExp([ALWAYS, ENTITY, ADDRESS].map(({ source }) => source).join('|'), 'gi');

/** A text with a backslash before all that would be read as a sign. It is one line: line breaks become spaces. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(inText, '\\$&');
}

/** What a block begins with, escaped already as text, is not taken for the sign of another block. */
export function escapedAtBeginning(line: string): string {
  return line.trim().replace(AT_BEGINNING, '\\$&');
}

/** A heading may end in number signs that do not belong to it. */
export function escapedInHeading(line: string): string {
  return line.trim().replace(/#+$/, (signs) => `\\${signs}`);
}

/** A cell ends at the next bar. */
export function escapedInCell(line: string): string {
  return line.trim().replaceAll('|', '\\|');
}
