import type { BlockContent, DefinitionContent, Link, List, PhrasingContent, RootContent, Table } from 'mdast';
import { columnsOf } from '../columns.ts';
import { escaped, escapedAtBeginning, escapedInCell, escapedInHeading } from './escape.ts';

/** Markdown with tables and boxes to tick (GitHub's flavour). Every text in it is escaped. */
export function markdownFrom(children: readonly RootContent[]): string {
  return `${blocks(children, '\n\n')}\n`;
}

type Block = RootContent | BlockContent | DefinitionContent;

/** @param between what stands between two of them */
function blocks(children: readonly Block[], between: '\n' | '\n\n'): string {
  let bullet: Bullet = '-';
  return children
    .map((child, place) => {
      // Two lists in a row would be read as one.
      bullet = child.type === 'list' && children[place - 1]?.type === 'list' ? OTHER[bullet] : '-';
      return block(child, bullet);
    })
    .join(between);
}

type Bullet = '-' | '*';
const OTHER = { '-': '*', '*': '-' } as const;

function block(node: Block, bullet: Bullet): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${escapedInHeading(phrases(node.children))}`.trimEnd();
    case 'paragraph':
      return escapedAtBeginning(phrases(node.children));
    case 'list':
      return listText(node, bullet);
    case 'table':
      return tableText(node);
    case 'thematicBreak':
      return '---';
    default:
      throw new Error(`Nothing here writes ${node.type} as Markdown`);
  }
}

function phrases(children: readonly PhrasingContent[]): string {
  return children.map(phrase).join('');
}

function phrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'strong': {
      // With a blank inside, the asterisks would be read as such.
      const text = phrases(node.children).trim();
      return text === '' ? '' : `**${text}**`;
    }
    case 'link':
      return linkText(node);
    default:
      throw new Error(`Nothing here writes ${node.type} as Markdown`);
  }
}

/** An address that is told by itself stands in angle brackets; what would end it there is written as a number. */
function linkText({ url }: Link): string {
  return `<${url.replace(/[\s<>\p{Cc}]/gu, (character) => encodeURIComponent(character))}>`;
}

function listText({ children }: List, bullet: Bullet): string {
  return children
    .map(({ checked, children: parts }) => {
      const box = checked == null ? '' : `[${checked ? 'x' : ' '}] `;
      return `${bullet} ${box}${blocks(parts, '\n').replaceAll('\n', '\n  ')}`;
    })
    .join('\n');
}

/** The narrowest rule under a column that every reader takes for one. */
const LEAST_WIDTH = 3;

function tableText({ align, children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => escapedInCell(phrases(cell.children))));
  const columns = rows[0]!.map((_, place) => ({
    width: Math.max(LEAST_WIDTH, ...rows.map((cells) => columnsOf(cells[place]!))),
    isRight: align?.[place] === 'right',
  }));
  const line = (cells: readonly string[]) =>
    `| ${columns
      .map(({ width, isRight }, place) => {
        const blank = ' '.repeat(width - columnsOf(cells[place]!));
        return isRight ? blank + cells[place]! : cells[place]! + blank;
      })
      .join(' | ')} |`;
  const rule = columns.map(({ width, isRight }) =>
    isRight ? `${'-'.repeat(width - 1)}:` : `:${'-'.repeat(width - 1)}`,
  );
  return [rows[0]!, rule, ...rows.slice(1)].map(line).join('\n');
}
