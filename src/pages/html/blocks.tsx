import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Block, Entry, TaskEntry } from '../document/document.ts';
import type { PictureProps } from './pictures/own-picture.tsx';
import { TableOf } from './table.tsx';

type BlockProps = {
  readonly block: Block;
  /** Draws what pictures the document has. */
  readonly Picture: FunctionComponent<PictureProps>;
  /** What an open task is to be ticked with, where the page can be changed. */
  readonly tickOf?: (id: string) => ComponentChildren;
};

export function BlockOf({ block, Picture, tickOf }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'heading':
      return <h3 dir="auto">{block.text}</h3>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'picture':
      return <FigureOf block={block} Picture={Picture} />;
    case 'table':
      return <TableOf caption={block.title} table={block.table} />;
    case 'tasks':
      return (
        <ol class="tasks">
          {block.tasks.map((task) => (
            <TaskOf task={task} tickOf={tickOf} />
          ))}
        </ol>
      );
    case 'entries':
      return (
        <ul class="entries">
          {block.entries.map((entry) => (
            <EntryOf entry={entry} />
          ))}
        </ul>
      );
  }
}

function FigureOf({ block, Picture }: PictureProps & Pick<BlockProps, 'Picture'>) {
  return (
    <figure>
      <h3>{block.title}</h3>
      <Picture block={block} />
      <figcaption>
        <p>{block.caption}</p>
        <details>
          <summary>The numbers</summary>
          <TableOf caption={block.title} table={block.table} />
        </details>
      </figcaption>
    </figure>
  );
}

type TaskProps = { readonly task: TaskEntry; readonly tickOf: BlockProps['tickOf'] | undefined };

function TaskOf({ task: { id, title, when, done, firstStep, proof, note }, tickOf }: TaskProps) {
  return (
    <li class={done ? 'done' : undefined}>
      <p class="task" dir="auto">
        {title}
      </p>
      <p class="meta">{when}</p>
      <p class="more">
        <span class="key">First step:</span> <bdi>{firstStep}</bdi>
      </p>
      <p class="more">
        <span class="key">To show:</span> <bdi>{proof}</bdi>
      </p>
      {note === null ? null : <p class="more">{note}</p>}
      {done ? null : tickOf?.(id)}
    </li>
  );
}

function EntryOf({ entry: { text, details, link } }: { readonly entry: Entry }) {
  return (
    <li>
      <p dir="auto">{text}</p>
      <p class="meta">
        {details.map((detail, place) => (
          <>
            {place > 0 && ' · '}
            <bdi>{detail}</bdi>
          </>
        ))}
        {link !== undefined && (
          <>
            {' · '}
            <a href={link} rel="noopener noreferrer">
              <bdi>{link}</bdi>
            </a>
          </>
        )}
      </p>
    </li>
  );
}
