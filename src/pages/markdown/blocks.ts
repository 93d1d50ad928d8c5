import type { RootContent, Table as TableNode } from 'mdast';
import type { Block, Entry, Table, TaskEntry } from '../document/document.ts';
import { heading, link, list, paragraph, strong, text } from './nodes.ts';

export function blockNodes(block: Block): readonly RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(text(block.text))];
    case 'heading':
      return [heading(3, block.text)];
    case 'list':
      return [list(block.items.map((item) => [paragraph(text(item))]))];
    case 'picture':
      return [heading(3, block.title), tableNode(block.table)];
    case 'table':
      return [tableNode(block.table)];
    case 'tasks':
      return [
        list(
          block.tasks.map(taskNodes),
          block.tasks.map(({ done }) => done),
        ),
      ];
    case 'entries':
      return [list(block.entries.map(entryNodes))];
  }
}

function tableNode({ columns, rows }: Table): TableNode {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
  });
  return {
    type: 'table',
    align: columns.map(({ numeric }) => (numeric ? 'right' : 'left')),
    children: [row(columns.map(({ title }) => title)), ...rows.map(row)],
  };
}

function taskNodes({ title, when, firstStep, proof, note }: TaskEntry) {
  const points = [`First step: ${firstStep}`, `To show: ${proof}`, ...(note === null ? [] : [note])];
  return [
    paragraph(strong(title), text(` (${when})`)),
    list(points.map((point) => [paragraph(text(point))])),
  ];
}

function entryNodes({ text: said, details, link: url }: Entry) {
  const behind = text(` (${details.join('; ')}${url === undefined ? '' : '; '}`);
  return [paragraph(text(said), behind, ...(url === undefined ? [] : [link(url)]), text(')'))];
}
